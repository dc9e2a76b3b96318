import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import type { Person } from '../../platform/personal-data.server'
import { transaction } from '../../platform/transaction.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { HOLDINGS } from './contributors.server'
import { copyMade } from './privacy.events'

/** Everything the site holds of somebody, by holding, and when it was put together. */
export type PersonalCopy = { version: 1; at: string; email: string; held: Record<string, unknown[]> }

/** Everything the site holds of somebody as of one instant; empty holdings are named too. Entered in the audit log. */
export async function copyPerson(context: ChangeContext, person: Person): Promise<PersonalCopy> {
  const made = await transaction(async tx => {
    const copy = await readCopy(tx, person, context.now)
    await recordChange(tx, context, {
      event: copyMade,
      payload: { userId: person.userId },
      subject: { kind: 'account', id: person.userId },
    })
    return ok(copy)
  })
  if (!made.ok) throw new Error('copy refused')
  return made.value
}

/** How much there is of each holding, for the page. */
export async function countHeld(person: Person): Promise<{ key: string; count: number }[]> {
  const made = await transaction(async tx => {
    const counts: { key: string; count: number }[] = []
    for (const { key, read, count } of HOLDINGS) {
      counts.push({ key, count: count ? await count(tx, person) : (await read(tx, person)).length })
    }
    return ok(counts)
  })
  if (!made.ok) throw new Error('counting refused')
  return made.value
}

async function readCopy(tx: Tx, person: Person, now: Date): Promise<PersonalCopy> {
  const held: PersonalCopy['held'] = {}
  for (const { key, read } of HOLDINGS) held[key] = plain(await read(tx, person))
  return { version: 1, at: now.toISOString(), email: person.email, held }
}

/** As it stands in the file: dates as texts, nothing that JSON does not know. */
function plain(rows: unknown[]): unknown[] {
  return JSON.parse(
    JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? value.toString() : value)),
  )
}
