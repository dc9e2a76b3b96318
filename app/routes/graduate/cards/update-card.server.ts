import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { Access } from '~/modules/access/index.server'
import { isUnderWay, updateSchema } from '~/modules/cards/index'
import { myCardApplication, myCards, updateCard } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { CARD_PAPERS } from '../../card-fields'
import { readCardForm, refusedCard } from '../../card-upload.server'

/** What the form starts with: employer and facts as they were last stated. */
export async function updateState(access: Access, _args: LoaderFunctionArgs) {
  const { cards, applications } = await myCards(access)
  const card = cards.find(one => one.relation === 'self' && one.status === 'active')
  const last = applications.find(one => one.kind !== 'family')
  const stated = card && last ? await myCardApplication(access, last.id) : null
  return {
    busy: applications.some(one => one.kind !== 'family' && isUnderWay(one.status)),
    employer: card ? card.employerName : null,
    facts: stated?.facts ?? null,
  }
}

/** Takes the posted form of a renewal or an annual verification. */
export async function sendUpdate(access: Access, args: ActionFunctionArgs, kind: 'renewal' | 'annual') {
  await limitRate('write', access.actor.userId, access.now)
  const read = await readCardForm(args.request, CARD_PAPERS)
  if ('reply' in read) return data<FormReply>(read.reply, { status: 400 })
  const parsed = parseForm(read.form, updateSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const sent = await updateCard(access, kind, { input: parsed.value, papers: read.papers })
  if (sent.ok) return redirectSaying(paths.myCardApplication(sent.value.applicationId), 'card-sent')
  return data<FormReply>(refusedCard(read.form, sent.code, CARD_PAPERS[0]), { status: 409 })
}
