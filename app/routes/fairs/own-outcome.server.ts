import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { closeStepSchema, outcomeSchema } from '~/modules/fair-days/index'
import { closeNextStep, ownFairMeeting, saveOutcome } from '~/modules/fair-days/index.server'
import type { FairSide } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'

/** What the page of one meeting's outcome shows. */
export async function loadOwnOutcome(access: Access, slug: string, partnerId: string) {
  const found = await ownFairMeeting(access, slug, partnerId)
  if (!found) throw notFound()
  return { ...found, contact: access.actor.name }
}
export type OwnOutcomeData = Awaited<ReturnType<typeof loadOwnOutcome>>

async function close(access: Access, slug: string, form: FormData, here: string) {
  const parsed = parseForm(form, closeStepSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await closeNextStep({ access, slug, input: parsed.value })
  if (done.ok) return redirectSaying(here, 'fair-step-closed')
  throw notFound()
}

/** Saves what came of a meeting, or closes its next step. */
export async function answerOwnOutcome(
  access: Access,
  meeting: { side: FairSide; slug: string; partnerId: string },
  request: Request,
) {
  const { side, slug, partnerId } = meeting
  const form = await request.formData()
  const here = paths.ownFairOutcome(side, slug, partnerId)
  if (form.get('intent') === 'close') return close(access, slug, form, here)
  const parsed = parseForm(form, outcomeSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await saveOutcome({ access, slug, partnerId, input: parsed.value })
  if (done.ok) return redirectSaying(paths.ownFairDay(side, slug), 'fair-outcome-saved')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}
