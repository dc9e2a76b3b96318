import { ok, type Result, refuse } from '../../kernel/result'
import type { Person } from '../../platform/personal-data.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { provesPassword } from '../identity/index.server'
import { copyPerson, countHeld, type PersonalCopy } from './copy-person.server'
import { type EraseRefusal, erasePerson, obstaclesTo, subjectsOf } from './erase-person.server'
import { findReveals, personById } from './person.store.server'
import { receiptLines } from './receipt'
import { findReceipt, findReceipts } from './receipts.store.server'

const REVEALS_SHOWN = 100

async function ownPerson(access: Access): Promise<Person> {
  const person = await personById(access.actor.userId)
  if (!person) throw new Error('account is gone')
  return person
}

/** Everything the site holds of the actor. */
export async function myCopy(access: Access): Promise<PersonalCopy> {
  return copyPerson(access, await ownPerson(access))
}

/** How much of each holding there is of the actor, and what stands in the way of erasing the account. */
export async function myHoldings(access: Access) {
  const person = await ownPerson(access)
  const [held, obstacles] = await Promise.all([countHeld(person), obstaclesTo(person)])
  return { held: held.filter(one => one.count > 0), obstacles }
}

/** Who opened what is kept closed of the actor: identity numbers, papers, telephone numbers, confidential requests. */
export async function myReveals(access: Access) {
  const person = await ownPerson(access)
  const subjects = await transaction(async tx => ok(await subjectsOf(tx, person)))
  return findReveals(subjects.ok ? subjects.value : [], person.userId, REVEALS_SHOWN)
}

/** Erases the actor's own account after the password. */
export async function eraseMyself(
  access: Access,
  password: string,
): Promise<Result<{ code: string }, EraseRefusal | 'wrong-password'>> {
  if (!(await provesPassword(access, password))) return refuse('wrong-password')
  return erasePerson(access, await ownPerson(access))
}

/** A receipt by its code, as the page shows it. */
export async function readReceipt(code: string) {
  const found = /^[\w-]{20}$/.test(code) ? await findReceipt(code) : null
  if (!found) return null
  const { kind, databaseAt, searchAt, filesAt, files, documentIds } = found
  const lines = receiptLines(found.lines)
  return { code, kind, databaseAt, searchAt, filesAt, files, documents: documentIds.length, lines }
}

/** The latest receipts for the office. */
export function listReceipts() {
  return findReceipts(100)
}
