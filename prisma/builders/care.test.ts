import { describe, expect, it } from 'vitest'
import { localDateOf, localDateOfColumn } from '~/kernel/local-date'
import { SHIPPED_CALENDAR } from '~/kernel/working-days'
import { type Contact, nextDue, summariseContacts } from '~/modules/visits/frequency'
import { buildDemo } from './demo'

const demo = buildDemo(new Date('2026-11-23T05:00:00Z'))
const inForce = demo.pairing.filter(row => !row.endedAt)
const [first] = demo.leader
const rule = { visitEveryMonths: 3, contactEveryDays: 45, firstVisitDays: 30 }

function dueOf(pairing: (typeof inForce)[number]): string {
  const own = demo.visit.filter(
    row =>
      row.leaderId === pairing.leaderId &&
      row.keyTalentId === pairing.keyTalentId &&
      row.status === 'confirmed',
  )
  const contacts = own.map(
    (row): Contact => ({
      onDate: localDateOfColumn(row.onDate as Date),
      mode: row.mode,
      nextContactOn: null,
    }),
  )
  const began = localDateOf(pairing.startedAt as Date)
  return nextDue(rule, began, summariseContacts(contacts), SHIPPED_CALENDAR).dueOn
}

describe('leaders and talents of the demonstration', () => {
  it('stand in a hundred pairs, each talent in one, within the room of the leaders', () => {
    expect(inForce).toHaveLength(100)
    expect(new Set(inForce.map(row => row.keyTalentId)).size).toBe(100)
    for (const { leaderId, maximumLoad, roundId } of demo.round_leader) {
      const load = inForce.filter(row => row.leaderId === leaderId && row.roundId === roundId).length
      expect(load).toBeLessThanOrEqual(maximumLoad)
    }
  })

  it('have a year of visits, none of them in the future, and one leader who changed post', () => {
    const months = new Set(demo.visit.map(row => (row.onDate as Date).toISOString().slice(0, 7)))
    expect(months.size).toBeGreaterThan(12)
    expect(demo.visit.every(row => (row.onDate as Date).toISOString() < '2026-11-23')).toBe(true)
    expect(new Set(demo.visit.map(row => row.learnt)).size).toBeGreaterThan(500)
    expect(demo.pairing.filter(row => row.endReason === 'change_of_post').length).toBeGreaterThan(1)
    expect(demo.post_change).toHaveLength(1)
  })

  it('give the first leader believable work this week', () => {
    const dues = inForce
      .filter(row => row.leaderId === first!.id)
      .map(dueOf)
      .sort()
    expect(dues.filter(day => day < '2026-11-23')).toHaveLength(1)
    expect(dues.filter(day => day >= '2026-11-23' && day <= '2026-11-29').length).toBeGreaterThanOrEqual(2)
    expect(dues.filter(day => day > '2026-11-29').length).toBeGreaterThanOrEqual(2)
    const followed = demo.talent_request.filter(row => row.leaderUserId === first!.userId && row.keyTalentId)
    expect(followed.length).toBeGreaterThan(10)
  })
})
