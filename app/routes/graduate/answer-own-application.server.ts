import { cleanText } from '~/kernel/text'
import type { Access } from '~/modules/access/index.server'
import { interviewAnswerSchema } from '~/modules/applications/index'
import {
  answerInterview,
  answerOffer,
  confirmSigned,
  withdrawApplication,
} from '~/modules/applications/index.server'
import { type FormReply, parseForm } from '~/platform/http/form.server'

type Done = { ok: true; value: string } | { ok: false; reply: FormReply } | { ok: false; code: string }

const SAYS = {
  'accept-interview': 'interview-accepted',
  'decline-interview': 'interview-declined',
  'counter-interview': 'interview-countered',
} as const

function noteOf(form: FormData): string {
  return cleanText(String(form.get('note') ?? '')).slice(0, 500)
}

function saying(result: { ok: true } | { ok: false; code: string }, code: string): Done {
  return result.ok ? { ok: true, value: code } : { ok: false, code: result.code }
}

async function interview(access: Access, applicationId: string, form: FormData): Promise<Done> {
  const parsed = parseForm(form, interviewAnswerSchema)
  if (!parsed.ok) return parsed
  const result = await answerInterview({ access, applicationId, input: parsed.value })
  return saying(result, SAYS[parsed.value.intent])
}

/** What the graduate's page of an application can do, by the button pressed; says the flash code or what is wrong. */
export async function answerOwnApplication(
  access: Access,
  applicationId: string,
  form: FormData,
): Promise<Done> {
  const one = { access, applicationId }
  switch (form.get('intent')) {
    case 'withdraw':
      return saying(await withdrawApplication({ ...one, note: noteOf(form) }), 'application-taken-back')
    case 'accept-offer':
      return saying(await answerOffer({ ...one, answer: 'accepted', note: noteOf(form) }), 'offer-accepted')
    case 'decline-offer':
      return saying(await answerOffer({ ...one, answer: 'declined', note: noteOf(form) }), 'offer-declined')
    case 'confirm-signed':
      return saying(await confirmSigned(one), 'application-signed')
    default:
      return interview(access, applicationId, form)
  }
}
