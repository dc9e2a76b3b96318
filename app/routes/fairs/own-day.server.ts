import { data } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { appealSchema, reportSchema } from '~/modules/fair-days/index'
import { appealAbsence, ownFairDay, reportAttendance } from '~/modules/fair-days/index.server'
import type { FairSide } from '~/modules/fairs/index'
import { printedCode } from '~/modules/passes/index'
import { passPicture } from '~/modules/passes/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'

/** What the page of a party's day shows. */
export async function loadOwnDay(access: Access, slug: string) {
  const day = await ownFairDay(access, slug)
  if (!day) throw notFound()
  const { party, passUntil, ...rest } = day
  const picture = passPicture({ kind: 'fair', id: party.id, expiresAt: passUntil })
  return { ...rest, pass: { picture, code: printedCode(party.code) }, now: access.now }
}
export type OwnDayData = Awaited<ReturnType<typeof loadOwnDay>>

async function appeal(access: Access, here: string, form: FormData) {
  const parsed = parseForm(form, appealSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await appealAbsence({ access, input: parsed.value })
  if (done.ok) return redirectSaying(here, 'fair-appeal-sent')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

/** A report on a meeting (`report` holds what and about whom), or an appeal. */
export async function answerOwnDay(access: Access, side: FairSide, slug: string, request: Request) {
  const here = paths.ownFairDay(side, slug)
  const form = await request.formData()
  if (form.get('intent') === 'appeal') return appeal(access, here, form)
  const [report, partnerId] = String(form.get('row') ?? '').split(':')
  const parsed = reportSchema.safeParse({ report, partnerId })
  if (!parsed.success) return data<FormReply>(refusedForm(form, 'wrong-state'), { status: 400 })
  const done = await reportAttendance({ access, slug, input: parsed.data })
  if (done.ok) return redirectSaying(here, 'fair-report-saved')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}
