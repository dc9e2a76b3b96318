import { describe, expect, it } from 'vitest'
import { castKeyTalent, castLeader, castRound, noted, visitOf } from '#tests/support/care-cast'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castPerson } from '#tests/support/request-cast'
import type { LocalDate } from '~/kernel/local-date'
import { db } from '~/platform/db.server'
import {
  coverage,
  discardVisit,
  listVisits,
  myDueList,
  readVisit,
  returnVisit,
  sendVisit,
  visitPhoto,
} from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castPerson('office')
const liaison = await castPerson('liaison')
const school = await castDepartment('区教育局')
const leader = await castLeader({ maximumLoad: 2 }, liaison)
const other = await castLeader({ fields: ['food'], maximumLoad: 1 })
const [talent, second] = [await castKeyTalent(), await castKeyTalent()]
const strange = await castKeyTalent({ field: 'food' })
await castRound(office, new Date('2026-08-03T02:00:00Z'))

const send = (who: { access: typeof leader.access }, input = visitOf(talent.id), draft = false) =>
  sendVisit({ access: who.access(NOW), input, photos: [], draft })

const png = () => ({
  name: '现场.png',
  bytes: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from('IHDR....IEND'),
  ]),
})

describe('sending a visit', () => {
  it('fifty times at once makes one visit, one request, one event', async () => {
    const input = visitOf(talent.id, { requests: [noted('女儿转学', { departmentId: school.id })] })
    const sent = await Promise.all(Array.from({ length: 50 }, () => send(leader, input)))
    expect(sent.every(result => result.ok)).toBe(true)
    expect(new Set(sent.map(result => (result.ok ? result.value.visitId : ''))).size).toBe(1)
    expect(sent.filter(result => result.ok && !result.value.repeated)).toHaveLength(1)
    expect(await db().visit.count({ where: { clientId: input.clientId } })).toBe(1)
    const requests = await db().talentRequest.findMany({ where: { keyTalentId: talent.id } })
    expect(requests).toMatchObject([
      { leaderUserId: leader.userId, talentUserId: talent.userId, kindKey: 'schooling', status: 'assigned' },
    ])
    expect(await db().domainEvent.count({ where: { name: 'visit.confirmed' } })).toBe(1)
  })

  it('of a talent or under a client id that is not one’s own finds nothing', async () => {
    expect(await send(leader, visitOf(strange.id))).toMatchObject({ code: 'not-found' })
    expect(await send(office)).toMatchObject({ code: 'not-found' })
    const own = visitOf(strange.id)
    expect(await send(other, own)).toMatchObject({ ok: true })
    expect(await send(leader, { ...visitOf(talent.id), clientId: own.clientId })).toMatchObject({
      code: 'not-found',
    })
  })

  it('wants words and a day that has come; a draft wants neither', async () => {
    expect(await send(leader, visitOf(talent.id, { learnt: '' }))).toMatchObject({ code: 'learnt-missing' })
    const tomorrow = visitOf(talent.id, { onDate: '2026-11-24' as LocalDate })
    expect(await send(leader, tomorrow)).toMatchObject({ code: 'date-in-future' })
    expect(await send(leader, { ...tomorrow, learnt: '' }, true)).toMatchObject({ ok: true })
  })

  it('keeps photographs, the same one once, and no file that is none', async () => {
    const input = visitOf(second.id)
    const withPhotos = (photos: { name: string; bytes: Buffer }[]) =>
      sendVisit({ access: leader.access(NOW), input, photos, draft: true })
    expect(await withPhotos([{ name: 'x.png', bytes: Buffer.from('<html>') }])).toMatchObject({ ok: false })
    const kept = await withPhotos([png()])
    if (!kept.ok) throw new Error(kept.code)
    expect(await withPhotos([png()])).toMatchObject({ ok: true })
    const visit = await readVisit(leader.access(NOW), kept.value.visitId)
    expect(visit!.photos).toHaveLength(1)
    const [fileId] = visit!.photos
    expect(await visitPhoto(liaison.access(NOW), visit!.id, fileId!)).toMatchObject({ name: '现场.png' })
    expect(await visitPhoto(other.access(NOW), visit!.id, fileId!)).toBeNull()
    expect(await readVisit(office.access(NOW), visit!.id)).toBeNull()
  })
})

describe('a liaison', () => {
  it('drafts for the leader, who gives back or confirms; requests are raised on confirmation alone', async () => {
    const input = visitOf(second.id, { requests: [noted('配偶就业')] })
    const drafted = await send(liaison, input)
    expect(drafted).toMatchObject({ ok: true, value: { status: 'awaiting_confirmation' } })
    if (!drafted.ok) return
    const { visitId } = drafted.value
    const raised = () => db().talentRequest.count({ where: { visitId } })
    expect(await raised()).toBe(0)
    expect(await returnVisit(liaison.access(NOW), visitId)).toMatchObject({ code: 'not-found' })
    expect(await returnVisit(leader.access(NOW), visitId)).toMatchObject({ ok: true })
    expect(await send(liaison, { ...input, learnt: '补充后再请确认' })).toMatchObject({ ok: true })
    expect(await send(liaison, { ...input, learnt: '补充后再请确认' })).toMatchObject({ ok: true })
    const asked = { name: 'visit.awaits-confirmation' }
    expect(await db().domainEvent.count({ where: asked })).toBe(2)
    expect(await send(leader, { ...input, learnt: '确认' })).toMatchObject({ value: { status: 'confirmed' } })
    expect(await raised()).toBe(1)
    expect(await send(liaison, input)).toMatchObject({ value: { repeated: true, status: 'confirmed' } })
    expect(await raised()).toBe(1)
    expect(await discardVisit(leader.access(NOW), visitId)).toMatchObject({ code: 'wrong-state' })
  })

  it('sees the visits of the leader served and of nobody else', async () => {
    const own = await listVisits(liaison.access(NOW), {}, 1)
    expect(own.items.every(visit => visit.leader.id === leader.id)).toBe(true)
    expect(own.total).toBe((await listVisits(leader.access(NOW), {}, 1)).total)
    expect((await listVisits((await castPerson('liaison')).access(NOW), {}, 1)).total).toBe(0)
    expect((await listVisits(other.access(NOW), {}, 1)).total).toBe(1)
    const all = await listVisits(office.access(NOW), {}, 1)
    expect(all.items.every(visit => visit.status === 'confirmed')).toBe(true)
  })
})

describe('the due list', () => {
  it('tells who is due by the rule of the round, earliest first, and groups coverage by field', async () => {
    const list = await myDueList(leader.access(new Date('2027-02-24T02:00:00Z')))
    const all = [...list.now, ...list.later]
    expect(all.map(item => item.dueOn)).toEqual([...all.map(item => item.dueOn)].sort())
    expect(all.every(item => item.leader.id === leader.id)).toBe(true)
    expect(list.now.length).toBe(2)
    expect(list.now[0]).toMatchObject({ reason: 'contact', lastVisitOn: '2026-11-20', state: 'overdue' })
    const now = await coverage(NOW)
    expect(now!.fields.map(field => field.field)).toEqual(['equipment', 'food'])
    expect(now!.counts).toEqual({ overdue: 0, due: 0, visited: 3 })
  })
})
