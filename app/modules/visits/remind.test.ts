import { describe, expect, it } from 'vitest'
import { castKeyTalent, castLeader, castRound } from '#tests/support/care-cast'
import { testDatabase } from '#tests/support/database'
import { castPerson } from '#tests/support/request-cast'
import type { LocalDate } from '~/kernel/local-date'
import { SHIPPED_CALENDAR } from '~/kernel/working-days'
import { db } from '~/platform/db.server'
import { isDigestDay, remindOfVisits } from './remind.server'

await testDatabase()
const office = await castPerson('office')
const liaison = await castPerson('liaison')
const leader = await castLeader({}, liaison)
await castKeyTalent()
await castKeyTalent()
const at = (day: string) => new Date(`${day}T00:30:00Z`)
// Paired on a Monday; the first meeting is due on Wednesday 9 September 2026.
await castRound(office, at('2026-08-10'))

const told = async (name: string) => {
  const events = await db().domainEvent.findMany({ where: { name }, orderBy: { seq: 'asc' } })
  return events.map(event => event.payload as { userId: string; pairingIds: string[]; overdue: number })
}

describe('reminders', () => {
  it('begin so many days before, by mail and inbox to leader and liaison, and keep their cooldown', async () => {
    expect(await remindOfVisits(at('2026-09-01'))).toEqual({ digests: 0, reminders: 0 })
    expect(await remindOfVisits(at('2026-09-02'))).toEqual({ digests: 0, reminders: 2 })
    expect(await remindOfVisits(at('2026-09-02'))).toEqual({ digests: 0, reminders: 0 })
    expect(await remindOfVisits(at('2026-09-03'))).toEqual({ digests: 0, reminders: 0 })
    const people = (await told('visit.reminded')).map(event => event.userId)
    expect(people.sort()).toEqual([leader.userId, liaison.userId].sort())
    expect((await told('visit.reminded'))[0]!.pairingIds).toHaveLength(2)
  })

  it('give way to the digest on Monday, sent once; the next reminder waits for the cooldown after it', async () => {
    expect(await remindOfVisits(at('2026-09-07'))).toEqual({ digests: 2, reminders: 0 })
    expect(await remindOfVisits(at('2026-09-07'))).toEqual({ digests: 0, reminders: 0 })
    expect(await remindOfVisits(at('2026-09-08'))).toEqual({ digests: 0, reminders: 0 })
    expect(await told('visit.digest')).toMatchObject([{ overdue: 0 }, { overdue: 0 }])
  })

  it('are quiet on days off: weekends and the National Day holiday', async () => {
    for (const day of ['2026-09-12', '2026-09-13', '2026-10-01', '2026-10-05']) {
      expect(await remindOfVisits(at(day))).toEqual({ digests: 0, reminders: 0 })
    }
    expect(await remindOfVisits(at('2026-10-08'))).toMatchObject({ digests: 2 })
    expect((await told('visit.digest')).at(-1)).toMatchObject({ overdue: 2 })
  })

  it('take the first working day of a week for Monday', () => {
    const days = ['2026-10-05', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13']
    expect(days.filter(day => isDigestDay(SHIPPED_CALENDAR, day as LocalDate))).toEqual([
      '2026-10-08',
      '2026-10-12',
    ])
  })
})
