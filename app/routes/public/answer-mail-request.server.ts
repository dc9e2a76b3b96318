import { data } from '@remix-run/node'
import { emailSchema } from '~/modules/identity/index'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'

/** Reads an address from a form, does the work with it, and answers what `MailRequest` shows. */
export async function answerMailRequest(request: Request, work: (email: string) => Promise<void>) {
  const form = await readForm(request, emailSchema)
  if (!form.ok) return data({ ...form.reply, minutes: 0, sent: false }, { status: 400 })
  const reply = { errors: {}, typed: form.typed }
  const tried = await limitedReply(() => work(form.value.email))
  if (tried.limited) return data({ ...reply, minutes: tried.minutes, sent: false }, tried.init)
  return data({ ...reply, minutes: 0, sent: true }, { status: 200 })
}
