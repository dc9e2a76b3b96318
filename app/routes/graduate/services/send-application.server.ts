import type { Access } from '~/modules/access/index.server'
import { PURPOSES } from '~/modules/files/index'
import { applySchema } from '~/modules/services-offered/index'
import { applyForService, type NamedPaper, serviceFor } from '~/modules/services-offered/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

type Sent = { requestId: string } | { reply: FormReply; status: number }
type Asked = readonly { zh: string }[]

/** The files of a form under the names of the papers asked. */
async function papersIn(form: FormData, asked: Asked): Promise<NamedPaper[]> {
  const papers: NamedPaper[] = []
  for (const [at, { zh }] of asked.entries()) {
    const file = await uploadedFile(form, `paper-${at}`)
    if (file) papers.push({ name: zh, file })
    form.delete(`paper-${at}`)
  }
  return papers
}

/** Beside which field a refusal is shown: the paper it is about, else the whole form. */
function fieldOf(facts: Record<string, unknown> | undefined, asked: Asked): string {
  const at = asked.findIndex(paper => paper.zh === facts?.name)
  return at < 0 ? '' : `paper-${at}`
}

async function formOf(request: Request) {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/') ?? false
  return multipart
    ? parseUpload(request, PURPOSES.paper.maxBytes)
    : { form: await request.formData(), tooLarge: false }
}

/** Reads the posted application and hands it in. What was typed comes back with what is wrong with it. */
export async function sendApplication(access: Access, serviceId: string, request: Request): Promise<Sent> {
  const service = await serviceFor(access, serviceId)
  if (!service) throw notFound()
  const { form, tooLarge } = await formOf(request)
  form.set('intent', 'apply')
  if (tooLarge) return { reply: refusedForm(form, 'file-too-large', 'paper-0'), status: 400 }
  const papers = await papersIn(form, service.papers)
  const parsed = parseForm(form, applySchema)
  if (!parsed.ok) return { reply: parsed.reply, status: 400 }
  const applied = await applyForService(access, { serviceId, papers, ...parsed.value })
  if (applied.ok) return applied.value
  if (applied.code === 'not-found') throw notFound()
  return { reply: refusedForm(form, applied.code, fieldOf(applied.facts, service.papers)), status: 409 }
}
