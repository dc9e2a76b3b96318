import type { Access } from '~/modules/access/index.server'
import { PURPOSES } from '~/modules/files/index'
import { visitInput, visitSchema } from '~/modules/visits/index'
import { type Sent, sendVisit } from '~/modules/visits/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { parseUpload } from '~/platform/http/upload.server'

export type Received = { ok: true; sent: Sent } | { ok: false; form: FormData; reply: FormReply }

const FIELD_OF: Record<string, string> = {
  'learnt-missing': 'learnt',
  'date-in-future': 'onDate',
  'after-pairing': 'onDate',
  'not-found': 'keyTalentId',
  'too-many-photos': 'photos',
  'request-refused': 'requests',
}

async function photosOf(form: FormData) {
  const files = form
    .getAll('photos')
    .filter((value): value is File => value instanceof File && value.size > 0)
  return Promise.all(
    files.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

function withoutFiles(form: FormData): FormData {
  const plain = new FormData()
  for (const [name, value] of form) if (typeof value === 'string') plain.append(name, value)
  return plain
}

/** Takes the form of a visit, from the page itself or from what the browser kept. */
export async function receiveVisit(access: Access, request: Request): Promise<Received> {
  await limitRate('write', access.actor.userId, access.now)
  const { form, tooLarge } = await parseUpload(request, PURPOSES.photo.maxBytes)
  if (tooLarge) return { ok: false, form, reply: refusedForm(form, 'file-too-large', 'photos') }
  const plain = withoutFiles(form)
  const parsed = parseForm(plain, visitSchema)
  if (!parsed.ok) return { ok: false, form: plain, reply: parsed.reply }
  const draft = form.get('intent') === 'draft'
  const input = visitInput(parsed.value)
  const sent = await sendVisit({ access, input, photos: await photosOf(form), draft })
  if (sent.ok) return { ok: true, sent: sent.value }
  const field = FIELD_OF[sent.code] ?? (sent.code.startsWith('file-') ? 'photos' : '')
  return { ok: false, form: plain, reply: refusedForm(plain, sent.code, field) }
}
