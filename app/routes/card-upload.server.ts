import type { CardPaperUpload } from '~/modules/cards/index.server'
import { PURPOSES } from '~/modules/files/index'
import { type FormReply, refusedForm } from '~/platform/http/form.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'

type Read = { form: FormData; papers: CardPaperUpload[] } | { reply: FormReply }

/** A posted form with its papers taken out; or the reply that one of them is too large. */
export async function readCardForm(request: Request, kinds: readonly string[]): Promise<Read> {
  const { form, tooLarge } = await parseUpload(request, PURPOSES.paper.maxBytes)
  if (tooLarge) return { reply: refusedForm(form, 'file-too-large', `paper-${kinds[0]}`) }
  const papers: CardPaperUpload[] = []
  for (const kind of kinds) {
    const upload = await uploadedFile(form, `paper-${kind}`)
    if (upload) papers.push({ kind, upload })
    form.delete(`paper-${kind}`)
  }
  return { form, papers }
}

/** A refusal as a reply, beside the field it is about. */
export function refusedCard(form: FormData, code: string, firstPaper: string): FormReply {
  const fields: Record<string, string> = { 'unknown-employer': 'employer', 'no-tier': 'tierCode' }
  const field = code.startsWith('file-') ? `paper-${firstPaper}` : (fields[code] ?? '')
  const reply = refusedForm(form, code, field)
  const honours = form.getAll('honours').map(String)
  return { ...reply, values: { ...reply.values, honours } }
}
