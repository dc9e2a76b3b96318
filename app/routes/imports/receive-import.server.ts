import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { MAX_TABLE_UPLOAD } from '~/modules/files/index.server'
import type { ImportKind } from '~/modules/imports/index'
import { startImport } from '~/modules/imports/index.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

/** Takes an import form: refuses with a code, or queues the run and goes to its page. */
export async function receiveImport(
  request: Request,
  access: Access,
  allowed: readonly ImportKind[],
  pathOf: (id: string) => string,
) {
  const { form, tooLarge } = await parseUpload(request, MAX_TABLE_UPLOAD)
  if (tooLarge) return data({ error: 'file-too-large' }, { status: 400 })
  const kind = allowed.find(known => known === form.get('kind'))
  if (!kind) throw badRequest()
  const upload = await uploadedFile(form, 'file')
  if (!upload) return data({ error: 'file-missing' }, { status: 400 })
  const on = (name: string) => form.get(name) === 'on'
  const started = await startImport(access, {
    kind,
    upload,
    strict: on('strict'),
    dryRun: on('dryRun'),
    trusted: access.actor.kind === 'office' && on('trusted'),
  })
  if (!started.ok) return data({ error: started.code as string }, { status: 400 })
  return redirectSaying(pathOf(started.value.runId), 'import-started')
}
