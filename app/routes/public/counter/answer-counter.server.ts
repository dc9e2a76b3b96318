import { randomUUID } from 'node:crypto'
import type { Access } from '~/modules/access/index.server'
import { pinSchema, redeemSchema, scanSchema } from '~/modules/vouchers/index'
import {
  enterCounter,
  type OpenCounter,
  redeemVoucher,
  type ScannedCard,
  scanCard,
} from '~/modules/vouchers/index.server'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound } from '~/platform/http/responses.server'

type Visit = Pick<Access, 'now' | 'requestId' | 'ip'>
type Use = { usedAt: Date; counter: { name: string; nameEn: string; partner: string } }

/** What a counter's page shows after a form: the card scanned, what was redeemed or why not, or what is wrong with the form. */
export type CounterReply = {
  form?: FormReply
  card?: ScannedCard
  code?: string
  /** For the next redemption: a form pressed twice counts once. */
  ticket?: string
  done?: { voucherId: string; left: number }
  refused?: { voucherId: string; code: string; uses: Use[] }
}

/** Opens the counter with its PIN; guesses are limited for each link. */
export async function enterByPin(
  { now }: Visit,
  token: string,
  form: FormData,
): Promise<{ cookie: string } | CounterReply> {
  await limitRate('counterPin', token.slice(0, 200), now)
  const parsed = parseForm(form, pinSchema)
  if (!parsed.ok) return { form: { ...parsed.reply, values: { intent: 'enter' } } }
  const entered = await enterCounter(token, parsed.value.pin, now)
  if (entered.ok) return entered.value
  if (entered.code === 'not-found') throw notFound()
  return { form: { values: { intent: 'enter' }, errors: { pin: [entered.code] } } }
}

async function shown(counter: OpenCounter, code: string, now: Date): Promise<CounterReply> {
  return { card: await scanCard(counter, code, now), code, ticket: randomUUID() }
}

/** Looks at a scanned card. */
export async function checkCard({ now }: Visit, counter: OpenCounter, form: FormData): Promise<CounterReply> {
  await limitRate('counterScan', counter.id, now)
  const parsed = parseForm(form, scanSchema)
  if (!parsed.ok) return { form: parsed.reply }
  return shown(counter, parsed.value.code, now)
}

/** Redeems once, and shows the card as it is afterwards. */
export async function redeemOnce(
  { now, requestId }: Visit,
  counter: OpenCounter,
  form: FormData,
): Promise<CounterReply> {
  await limitRate('counterScan', counter.id, now)
  const parsed = parseForm(form, redeemSchema)
  if (!parsed.ok) throw badRequest()
  const { voucherId, code } = parsed.value
  const redeemed = await redeemVoucher({ counter, now, requestId }, parsed.value)
  if (!redeemed.ok && redeemed.code === 'not-found') {
    return { form: refusedForm(form, 'unknown'), ...(await shown(counter, code, now)) }
  }
  const after = await shown(counter, code, now)
  if (redeemed.ok) return { ...after, done: { voucherId, left: redeemed.value.left } }
  const uses = (redeemed.facts?.uses ?? []) as Use[]
  return { ...after, refused: { voucherId, code: redeemed.code, uses } }
}
