import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { db, type Tx } from '~/platform/db.server'
import { castOffice } from '../../../../tests/support/cast'
import { castFair } from '../../../../tests/support/cast-fair'
import { testDatabase } from '../../../../tests/support/database'
import { copyPlan, moveMeeting, pinMeeting } from './change-meeting.server'
import { findMeetings } from './meeting.store.server'
import { publishPlan } from './publish-plan.server'

await testDatabase()
const now = new Date('2026-12-01T02:00:00Z')
const fair = await castFair({ universities: 4, enterprises: 4, slots: 4, tables: 2 })
const access = (await castOffice()).access(now)
const slots = await db().fairSlot.findMany({ where: { editionId: fair.id }, orderBy: { index: 'asc' } })
let number = 100
function nextNumber(): number {
  number += 10
  return number
}

type Place = [university: number, enterprise: number, slot: number, table: number]

async function version(places: Place[]): Promise<string> {
  const plan = await db().fairPlan.create({
    data: { editionId: fair.id, number: nextNumber(), state: 'solved', value: 1, bound: 1, instance: {} },
  })
  for (const place of places) await add(plan.id, place)
  return plan.id
}

function add(planId: string, [u, e, slot, table]: Place, tx: Tx = db()) {
  return tx.fairMeeting.create({
    data: {
      planId,
      editionId: fair.id,
      universityPartyId: fair.universities[u]!.id,
      enterprisePartyId: fair.enterprises[e]!.id,
      slotId: slots[slot]!.id,
      tableIndex: table,
    },
  })
}

const outcome = (tries: Promise<unknown>[]) =>
  Promise.allSettled(tries).then(all => all.filter(one => one.status === 'fulfilled').length)

/** For machines that do much else. */
const PATIENT = { timeout: 25_000, maxWait: 25_000 }

async function untilOneWaits(): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const [found] = await db().$queryRaw<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    if (found?.waiting) return
    await pause(10)
  }
  throw new Error('nobody waits')
}

/** Two open transactions write one after the other; the first ends only when the second waits for it. */
async function sideBySide(
  first: (tx: Tx) => Promise<unknown>,
  second: (tx: Tx) => Promise<unknown>,
  commits: boolean,
): Promise<string> {
  let wrote = () => {}
  let end = () => {}
  const written = new Promise<void>(resolve => (wrote = resolve))
  const ended = new Promise<void>(resolve => (end = resolve))
  const one = db().$transaction(async tx => {
    await first(tx)
    wrote()
    await ended
    if (!commits) throw new Error('given up')
  }, PATIENT)
  await written
  const two = db().$transaction(second, PATIENT)
  const both = Promise.allSettled([one, two])
  await untilOneWaits()
  end()
  return (await both).map(({ status }) => status).join(', ')
}

describe('the database itself', () => {
  it('refuses a second meeting of a university, an enterprise or a table in one slot, and of a pair', async () => {
    const planId = await version([[0, 0, 0, 0]])
    await expect(add(planId, [0, 1, 0, 1])).rejects.toMatchObject({ code: 'P2002' })
    await expect(add(planId, [1, 0, 0, 1])).rejects.toMatchObject({ code: 'P2002' })
    await expect(add(planId, [1, 1, 0, 0])).rejects.toMatchObject({ code: 'P2002' })
    await expect(add(planId, [0, 0, 1, 1])).rejects.toMatchObject({ code: 'P2002' })
    await add(planId, [1, 1, 0, 1])
  })

  it('lets one of several that come at once through', async () => {
    const planId = await version([])
    expect(await outcome([0, 1, 2, 3].map(e => add(planId, [0, e, 0, e % 2])))).toBe(1)
    expect(await outcome([0, 1, 2, 3].map(u => add(planId, [u, 0, 1, u])))).toBe(1)
    expect(await outcome([0, 1, 2, 3].map(at => add(planId, [at, at, 2, 0])))).toBe(1)
  })

  const RIVALS: [what: string, first: Place, second: Place][] = [
    ['university', [0, 0, 0, 0], [0, 1, 0, 1]],
    ['enterprise', [0, 0, 0, 0], [1, 0, 0, 1]],
    ['table', [0, 0, 0, 0], [1, 1, 0, 0]],
    ['pair', [0, 0, 0, 0], [0, 0, 1, 1]],
  ]
  for (const [what, first, second] of RIVALS) {
    it(`lets the second of two open transactions wait for the ${what}, and have it only if the first gives up`, async () => {
      const both = (planId: string, commits: boolean) =>
        sideBySide(
          tx => add(planId, first, tx),
          tx => add(planId, second, tx),
          commits,
        )
      expect(await both(await version([]), true)).toBe('fulfilled, rejected')
      expect(await both(await version([]), false)).toBe('rejected, fulfilled')
    })
  }

  it('lets two who move their meetings to one place at once not both have it', async () => {
    const planId = await version([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ])
    const [one, other] = await db().fairMeeting.findMany({ where: { planId }, orderBy: { createdAt: 'asc' } })
    const move = (id: string) => (tx: Tx) =>
      tx.fairMeeting.update({ where: { id }, data: { slotId: slots[2]!.id, tableIndex: 0 } })
    expect(await sideBySide(move(one!.id), move(other!.id), true)).toBe('fulfilled, rejected')
    expect((await findMeetings(planId)).map(meeting => meeting.slot)).toEqual([1, 2])
  })

  it('takes the place of a cancelled meeting as free', async () => {
    const planId = await version([[0, 0, 0, 0]])
    await db().fairMeeting.updateMany({ where: { planId }, data: { state: 'cancelled', cancelledAt: now } })
    await add(planId, [0, 0, 0, 0])
  })
})

describe('moving a meeting by hand', () => {
  const move = (planId: string, from: [number, number], to: [number, number | null]) =>
    moveMeeting({
      access,
      editionId: fair.id,
      planId,
      seat: { slot: from[0], table: from[1] },
      to: { slot: to[0], table: to[1] },
    })

  it('gives it the table it had, or another that is free, and says why not', async () => {
    const planId = await version([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
      [0, 2, 2, 0],
      [2, 2, 3, 0],
      [3, 3, 3, 1],
    ])
    expect(await move(planId, [0, 0], [1, null])).toMatchObject({
      ok: true,
      value: { seat: { slot: 1, table: 1 } },
    })
    expect(await move(planId, [1, 1], [2, null])).toMatchObject({ code: 'university-busy' })
    expect(await move(planId, [1, 1], [3, null])).toMatchObject({ code: 'tables-full' })
    expect(await move(planId, [1, 1], [0, 5])).toMatchObject({ code: 'table-taken' })
    expect(await move(planId, [1, 1], [9, null])).toMatchObject({ code: 'unknown-slot' })
    expect(await move(planId, [0, 1], [1, null])).toMatchObject({ code: 'not-found' })
  })

  it('lets one of two win who want the same place at once', async () => {
    const planId = await version([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ])
    const answers = await Promise.all([move(planId, [0, 0], [2, 0]), move(planId, [1, 0], [2, 0])])
    expect(answers.map(answer => answer.ok).sort()).toEqual([false, true])
    const places = (await findMeetings(planId)).filter(meeting => meeting.slot === 2)
    expect(places).toHaveLength(1)
  })

  it('holds what is pinned, and what is published', async () => {
    const planId = await version([[0, 0, 0, 0]])
    const seat = { slot: 0, table: 0 }
    await pinMeeting({ access, editionId: fair.id, planId, seat, pinned: true })
    expect(await move(planId, [0, 0], [1, null])).toMatchObject({ code: 'pinned' })
    expect(await db().fairPin.count({ where: { editionId: fair.id } })).toBe(1)
    await pinMeeting({ access, editionId: fair.id, planId, seat, pinned: false })
    expect((await publishPlan({ access, editionId: fair.id, planId })).ok).toBe(true)
    expect(await move(planId, [0, 0], [1, null])).toMatchObject({ code: 'frozen' })
    const copy = await copyPlan({ access, editionId: fair.id, planId })
    if (!copy.ok) throw new Error(copy.code)
    expect((await move(copy.value.planId, [0, 0], [1, null])).ok).toBe(true)
    expect((await findMeetings(planId)).map(meeting => meeting.slot)).toEqual([0])
  })

  it('leaves slots that have begun as they are, also when a version is published', async () => {
    const planId = await version([[0, 0, 0, 0]])
    const later = (await castOffice()).access(new Date(fair.slotAt(0).getTime() + 60_000))
    const seat = { slot: 0, table: 0 }
    const to = { slot: 2, table: null }
    const moved = await moveMeeting({ access: later, editionId: fair.id, planId, seat, to })
    expect(moved).toMatchObject({ code: 'past' })
    const other = await version([[1, 1, 0, 0]])
    expect(await publishPlan({ access: later, editionId: fair.id, planId: other })).toMatchObject({
      code: 'past-changes',
    })
  })
})
