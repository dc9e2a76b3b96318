import { cleanText } from '~/kernel/text'
import type { Access } from '~/modules/access/index.server'
import { interviewSchema, offerSchema, rejectSchema } from '~/modules/applications/index'
import {
  cancelInterview,
  makeOffer,
  proposeInterview,
  rejectApplication,
  screenApplication,
  withdrawOffer,
} from '~/modules/applications/index.server'
import { type FormReply, parseForm } from '~/platform/http/form.server'

type Done = { ok: true; value: string } | { ok: false; reply: FormReply } | { ok: false; code: string }
type Args = { access: Access; applicationId: string }

function saying(result: { ok: true } | { ok: false; code: string }, code: string): Done {
  return result.ok ? { ok: true, value: code } : { ok: false, code: result.code }
}

async function interview(args: Args, form: FormData): Promise<Done> {
  const parsed = parseForm(form, interviewSchema)
  if (!parsed.ok) return parsed
  return saying(await proposeInterview({ ...args, input: parsed.value }), 'interview-proposed')
}

async function offer(args: Args, form: FormData): Promise<Done> {
  const parsed = parseForm(form, offerSchema)
  if (!parsed.ok) return parsed
  return saying(await makeOffer({ ...args, input: parsed.value }), 'offer-made')
}

async function reject(args: Args, form: FormData): Promise<Done> {
  const parsed = parseForm(form, rejectSchema)
  if (!parsed.ok) return parsed
  return saying(await rejectApplication({ ...args, input: parsed.value }), 'application-rejected')
}

/** What the enterprise's page of an application can do, by the button pressed; says the flash code or what is wrong. */
export async function handleApplication(
  access: Access,
  applicationId: string,
  form: FormData,
): Promise<Done> {
  const args = { access, applicationId }
  const note = cleanText(String(form.get('note') ?? '')).slice(0, 500)
  switch (form.get('intent')) {
    case 'screen':
      return saying(await screenApplication(args), 'application-screened')
    case 'interview':
      return interview(args, form)
    case 'cancel-interview':
      return saying(await cancelInterview({ ...args, note }), 'interview-cancelled')
    case 'offer':
      return offer(args, form)
    case 'withdraw-offer':
      return saying(await withdrawOffer({ ...args, note }), 'offer-withdrawn')
    case 'reject':
      return reject(args, form)
    default:
      return { ok: false, code: 'unknown' }
  }
}
