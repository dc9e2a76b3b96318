import { beforeAll, describe, expect, it } from 'vitest'
import { castOffice } from '../../../../tests/support/cast'
import { castFair } from '../../../../tests/support/cast-fair'
import { testDatabase } from '../../../../tests/support/database'
import { ownCalendar } from './own-calendar.server'
import { ownTimetable, publishedPicture } from './read-plan.server'
import { repairPlan } from './repair-plan.server'
import { solveAndPublish } from './solve-and-publish.server'

await testDatabase()
const now = new Date('2026-12-01T02:00:00Z')
const words = {
  summary: (p: { partner: string }) => `对接：${p.partner}`,
  place: (p: { venue: string; table: number }) => `${p.venue} ${p.table}`,
}
const office = (await castOffice()).access(now)
const fair = await castFair({ universities: 5, enterprises: 6, slots: 5, tables: 4 })
const [own] = fair.universities
const member = { ...office, actor: { ...office.actor, organisationId: own!.organisationId } }

const calendar = async () =>
  (await ownCalendar(member, fair.slug, { path: '/x', words }))!.replace(/\r\n /g, '')
const eventsOf = (text: string) =>
  text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map(event =>
      Object.fromEntries(
        [...event.matchAll(/^([A-Z-]+)[^:\r\n]*:(.*?)\r?$/gm)].map(found => [found[1], found[2]]),
      ),
    )

beforeAll(async () => {
  const done = await solveAndPublish({ editionId: fair.id, seed: 1, effort: 'fast', at: now, byUserId: null })
  if (!done.ok) throw new Error(done.code)
})

describe('the calendar of a party', () => {
  it('has one confirmed event a meeting, and later says what fell away under the same UID with a higher SEQUENCE', async () => {
    const first = eventsOf(await calendar())
    const timetable = await ownTimetable(fair.slug, own!.organisationId, 'zh-CN', now)
    expect(first).toHaveLength(timetable!.picture!.meetings.length)
    expect(first.every(event => event.STATUS === 'CONFIRMED' && event.SEQUENCE === '1')).toBe(true)
    const partner = fair.enterprises.find(one => first.some(event => event.UID!.includes(one.id)))!
    const done = await repairPlan({
      access: office,
      editionId: fair.id,
      input: { partyId: partner.id, slots: null, way: 'add' },
    })
    expect(done.ok).toBe(true)
    const second = eventsOf(await calendar())
    const gone = second.find(event => event.UID!.includes(partner.id))
    expect(gone).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' })
    const uids = new Set(second.map(event => event.UID))
    expect(first.every(event => uids.has(event.UID))).toBe(true)
  })

  it('is nobody’s who takes no part', async () => {
    const stranger = { ...office, actor: { ...office.actor, organisationId: office.actor.userId } }
    expect(await ownCalendar(stranger, fair.slug, { path: '/x', words })).toBeNull()
  })
})

describe('the published timetable', () => {
  it('is hidden while the edition is', async () => {
    const hidden = await castFair({ universities: 2, enterprises: 2, edition: { phase: 'draft' } })
    expect(await publishedPicture(hidden.slug, 'zh-CN', now)).toBeNull()
    expect((await publishedPicture(fair.slug, 'zh-CN', now))?.plan?.number).toBe(2)
  })
})
