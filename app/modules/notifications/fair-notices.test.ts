import { expect, it } from 'vitest'
import { castEnterprise, castUniversity } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { castFair, castParty } from '#tests/support/fair-cast'
import { ok } from '~/kernel/result'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import { changeWish, decideParty, remindOfWishes } from '../fairs/index.server'
import { notify } from './notify.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')

/** Delivers what has happened since, twice as a queue may, and says who was told what. */
async function deliver(told: Set<string>) {
  const names = ['fair.registered', 'fair.party-decided', 'fair.phase-changed', 'fair.wishes-reminded']
  const events = await db().domainEvent.findMany({ where: { name: { in: names } }, orderBy: { seq: 'asc' } })
  for (const event of [...events, ...events]) await transaction(async tx => ok(await notify(tx, event)))
  const items = await db().inboxItem.findMany({ orderBy: { createdAt: 'asc' } })
  const fresh = items.filter(item => !told.has(item.id))
  for (const item of fresh) told.add(item.id)
  return fresh
}

it('Universities and enterprises hear of a fair step by step, once each, in the inbox and by mail', {
  timeout: 120_000,
}, async () => {
  const told = new Set<string>()
  const school = await castUniversity({ participates: true })
  const outside = await castUniversity()
  const firm = await castEnterprise()
  const pending = await castEnterprise({ status: 'pending' })
  const fair = await castFair(now, '2026-12-20')
  const opened = await deliver(told)
  expect(opened.map(item => [item.kind, item.userId]).sort()).toEqual(
    [school, firm].map(who => ['fair-registration-opened', who.userId]).sort(),
  )
  expect(opened.find(item => item.userId === firm.userId)?.link).toBe(`/enterprise/fairs/${fair.slug}`)
  expect([outside, pending].some(who => opened.some(item => item.userId === who.userId))).toBe(false)

  const schoolId = await castParty(fair, school, now)
  const firmId = await castParty(fair, firm, now)
  const lateId = await castParty(fair, outside, now, { approve: false })
  const input = { move: 'refuse', note: '不在本次范围' } as const
  await decideParty({ access: fair.office.access(now), slug: fair.slug, partyId: lateId, input })
  const decided = await deliver(told)
  const kinds = (userId: string) => decided.filter(item => item.userId === userId).map(item => item.kind)
  expect(kinds(school.userId).sort()).toEqual(['fair-approved', 'fair-registered'])
  expect(kinds(outside.userId).sort()).toEqual(['fair-refused', 'fair-registered'])
  expect(decided.find(item => item.kind === 'fair-refused')?.params).toMatchObject({ note: '不在本次范围' })

  await fair.moveTo('wishes')
  const wishes = await deliver(told)
  expect(wishes.map(item => item.kind)).toEqual(['fair-wishes-opened', 'fair-wishes-opened'])
  expect(wishes.every(item => item.link?.endsWith('/wishes'))).toBe(true)

  const change = { intent: 'mark', target: firmId, kind: 'wish' } as const
  await changeWish({ access: school.access(now), slug: fair.slug, change })
  await remindOfWishes(new Date('2026-12-05T02:00:00Z'))
  const reminded = await deliver(told)
  expect(reminded.map(item => [item.kind, item.userId])).toEqual([['fair-wishes-ending', firm.userId]])
  expect(schoolId).not.toBe(firmId)
  expect(await db().mail.count()).toBe(told.size)
})
