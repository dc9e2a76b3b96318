import { createCookie } from '@remix-run/node'
import { ok, type Result, refuse } from '../../kernel/result'
import { isSignature, sign } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findCounter } from './counter.store.server'
import { readCounterToken } from './counter-link.server'
import { isPin } from './pin.server'
import { counterEntered } from './voucher.events'

const HOURS = 12
const PURPOSE = 'counter-session'

export type OpenCounter = { id: string; name: string; nameEn: string; partner: string }
type Counter = NonNullable<Awaited<ReturnType<typeof findCounter>>>

const secure = () => env().ORIGIN.startsWith('https:')

function cookie() {
  return createCookie(secure() ? '__Host-counter' : 'counter', {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    secure: secure(),
    maxAge: HOURS * 3600,
  })
}

/** What a session is signed over: ends with the link, with the PIN and with its hours. */
const bodyOf = (counter: Counter, until: number) =>
  [counter.id, counter.linkNo, counter.pinHash.slice(-12), until].join('|')

/** The counter a link stands for while both hold; null otherwise. */
export async function counterOfLink(token: string): Promise<Counter | null> {
  const read = readCounterToken(token)
  const counter = read && (await findCounter(read.id))
  return counter?.active && counter.linkNo === read?.linkNo ? counter : null
}

/** The counter whose session this request carries, for this link; null when there is none or it was ended. */
export async function openCounter(request: Request, token: string, now: Date): Promise<OpenCounter | null> {
  const counter = await counterOfLink(token)
  const value: unknown = counter && (await cookie().parse(request.headers.get('cookie')))
  if (!counter || typeof value !== 'string') return null
  const [until = '', signature = ''] = value.split('.')
  if (!(Number(until) > now.getTime())) return null
  if (!isSignature(PURPOSE, bodyOf(counter, Number(until)), signature)) return null
  const { id, name, nameEn, partner } = counter
  return { id, name, nameEn, partner }
}

/** Opens a session with link and PIN: the cookie to set. A wrong PIN is entered in the audit log. */
export async function enterCounter(
  token: string,
  pin: string,
  now: Date,
): Promise<Result<{ cookie: string }, 'not-found' | 'wrong-pin'>> {
  const counter = await counterOfLink(token)
  if (!counter) return refuse('not-found')
  const right = await isPin(pin, counter.pinHash)
  await transaction(async tx => {
    await recordChange(
      tx,
      { actor: { userId: null, kind: 'counter' }, now },
      {
        event: counterEntered,
        payload: { counterId: counter.id, right },
        subject: { kind: 'counter', id: counter.id },
        detail: { right },
      },
    )
    return ok(null)
  })
  if (!right) return refuse('wrong-pin')
  const until = now.getTime() + HOURS * 3_600_000
  return ok({ cookie: await cookie().serialize(`${until}.${sign(PURPOSE, bodyOf(counter, until))}`) })
}

/** Takes the session of this phone away. */
export function leaveCounter(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 })
}
