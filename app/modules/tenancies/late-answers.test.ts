import { describe, expect, it } from 'vitest'
import { castGraduate, castOffice } from '#tests/support/cast'
import { castUnits } from '#tests/support/cast-apartments'
import { testDatabase } from '#tests/support/database'
import { dateColumn, type LocalDate } from '../../kernel/local-date'
import { db } from '../../platform/db.server'
import { answerWish, cancelLease } from './index.server'

await testDatabase()
const office = await castOffice()
const at = (text: string) => new Date(`${text}T10:00:00+08:00`)
const column = (text: string) => dateColumn(text as LocalDate)
let made = 0

/** A lease of 2026 in a state of one's choice, with a wish nobody has answered. */
async function wished(
  status: 'active' | 'terminated',
  kind: 'renewal' | 'change' | 'leave',
  wishedOn: string,
) {
  const { unitIds } = await castUnits(1)
  const talent = await castGraduate()
  const lease = await db().lease.create({
    data: {
      number: `L${++made}`,
      unitId: unitIds[0]!,
      talentId: talent.id,
      status,
      statusAt: at('2026-01-01'),
      startsOn: column('2026-01-01'),
      endsOn: column('2026-12-31'),
      rentFen: 90_000,
      depositFen: 180_000,
      createdAt: at('2026-01-01'),
    },
  })
  const wish = await db().leaseWish.create({
    data: { leaseId: lease.id, kind, wishedOn: column(wishedOn), askedAt: at('2026-06-01') },
  })
  return { leaseId: lease.id, answer: { wishId: wish.id, decision: 'granted' as const, answer: '' } }
}

const day = async (leaseId: string) =>
  (await db().lease.findUniqueOrThrow({ where: { id: leaseId } })).endedOn

describe('a wish answered late', () => {
  it('is not granted once the lease is over, whatever it asks for', async () => {
    for (const kind of ['renewal', 'change', 'leave'] as const) {
      const { leaseId, answer } = await wished('terminated', kind, '2027-06-30')
      const done = await answerWish(office.access(at('2026-11-20')), leaseId, answer)
      expect(done).toMatchObject({ ok: false, code: 'wrong-state' })
    }
    expect(await db().lease.count({ where: { status: 'draft' } })).toBe(0)
  })

  it('never ends a stay in the past: who asked to leave in July leaves on the day of the answer', async () => {
    const { leaseId, answer } = await wished('active', 'leave', '2026-07-31')
    expect(await answerWish(office.access(at('2026-11-20')), leaseId, answer)).toMatchObject({ ok: true })
    expect(await day(leaseId)).toEqual(column('2026-11-20'))
  })

  it('is granted anew after a drafted renewal was given up', async () => {
    const { leaseId, answer } = await wished('active', 'renewal', '2027-12-31')
    expect(await answerWish(office.access(at('2026-11-20')), leaseId, answer)).toMatchObject({ ok: true })
    const first = await db().lease.findUniqueOrThrow({ where: { renewalOfId: leaseId } })
    expect(await cancelLease(office.access(at('2026-11-21')), first.id)).toMatchObject({ ok: true })
    const again = await db().leaseWish.create({
      data: { leaseId, kind: 'renewal', wishedOn: column('2027-06-30'), askedAt: at('2026-11-22') },
    })
    const second = { ...answer, wishId: again.id }
    expect(await answerWish(office.access(at('2026-11-22')), leaseId, second)).toMatchObject({ ok: true })
    expect(await db().lease.count({ where: { renewalOfId: leaseId } })).toBe(1)
  })
})
