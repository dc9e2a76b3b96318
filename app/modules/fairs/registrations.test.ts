import { describe, expect, it } from 'vitest'
import { castEnterprise, castUniversity } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { castFair, castParty, registration } from '#tests/support/fair-cast'
import { db } from '~/platform/db.server'
import { changeEdition } from './change-edition.server'
import { approveMany, decideParty } from './decide-party.server'
import { officeParties, ownRegistration, partyForOffice } from './read-party.server'
import { registerParty } from './register-party.server'
import { withdrawParty } from './withdraw-party.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')
const fair = await castFair(now)

const limits = (capacityUniversities: number) => ({
  targetUniversities: 100,
  targetEnterprises: 160,
  capacityUniversities,
  capacityEnterprises: 160,
  universityFloor: 4,
  universityCeiling: 12,
  enterpriseFloor: 2,
  enterpriseCeiling: 8,
})
const decide = (partyId: string, move: 'approve' | 'promote' | 'refuse' | 'wait', note = '', which = fair) =>
  decideParty({ access: which.office.access(now), slug: which.slug, partyId, input: { move, note } })

describe('registering', () => {
  it('fifty times at once makes one registration', async () => {
    const who = await castUniversity()
    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        registerParty({ access: who.access(now), slug: fair.slug, input: registration() }),
      ),
    )
    expect(results.every(result => result.ok)).toBe(true)
    expect(results.filter(result => result.ok && !result.value.changed)).toHaveLength(1)
    expect(await db().fairParty.count({ where: { organisationId: who.id } })).toBe(1)
    expect(await db().domainEvent.count({ where: { name: 'fair.registered' } })).toBe(1)
  })

  it('stores people with their telephone sealed, one owner, and absences of this edition alone', async () => {
    const who = await castEnterprise()
    const other = await castFair(now)
    const [own, foreign] = await Promise.all(
      [fair.id, other.id].map(editionId => db().fairSlot.findFirstOrThrow({ where: { editionId } })),
    )
    const data = {
      representatives: [
        { name: '李晓', position: '', phone: '13800000001', email: '' },
        { name: '陈宇', position: '经理', phone: '13800000002', email: 'chen@x.test' },
      ],
      owner: '1',
      unavailable: [own!.id, foreign!.id],
      floor: '3',
      ceiling: '5',
    }
    await registerParty({ access: who.access(now), slug: fair.slug, input: registration(data) })
    const seen = await ownRegistration(who.access(now), fair.slug)
    expect(seen?.party).toMatchObject({ status: 'registered', floor: 3, ceiling: 5, unavailable: [own!.id] })
    expect(seen?.party?.representatives.map(person => [person.name, person.owner, person.phone])).toEqual([
      ['陈宇', true, '13800000002'],
      ['李晓', false, '13800000001'],
    ])
    const stored = await db().fairRepresentative.findMany({ where: { party: { organisationId: who.id } } })
    expect(JSON.stringify(stored)).not.toContain('1380000000')
  })

  it('is refused to an enterprise that was not reviewed, and outside its phase', async () => {
    const pending = await castEnterprise({ status: 'pending' })
    const input = registration()
    expect(await registerParty({ access: pending.access(now), slug: fair.slug, input })).toMatchObject({
      code: 'enterprise-not-approved',
    })
    const later = await castFair(now)
    await later.moveTo('wishes')
    const late = await castUniversity()
    expect(await registerParty({ access: late.access(now), slug: later.slug, input })).toMatchObject({
      code: 'not-in-phase',
    })
    expect(await registerParty({ access: late.access(now), slug: 'none', input })).toMatchObject({
      code: 'not-found',
    })
  })

  it('again after a withdrawal keeps number and code', async () => {
    const who = await castUniversity()
    const id = await castParty(fair, who, now)
    const before = await db().fairParty.findUniqueOrThrow({ where: { id } })
    expect((await withdrawParty({ access: who.access(now), slug: fair.slug, note: '行程有变' })).ok).toBe(
      true,
    )
    await registerParty({ access: who.access(now), slug: fair.slug, input: registration() })
    const after = await db().fairParty.findUniqueOrThrow({ where: { id } })
    expect(after).toMatchObject({ status: 'registered', number: before.number, code: before.code })
  })
})

describe('places', () => {
  it('are never given twice: of many approved at once the rest wait in order', async () => {
    const small = await castFair(now)
    await changeEdition({
      access: small.office.access(now),
      slug: small.slug,
      section: 'limits',
      value: limits(3),
    })
    const people = await Promise.all(Array.from({ length: 10 }, () => castUniversity()))
    const ids: string[] = []
    for (const who of people) ids.push(await castParty(small, who, now, { approve: false }))
    await Promise.all(ids.map(id => decide(id, 'approve', '', small)))
    const rows = await db().fairParty.findMany({ where: { editionId: small.id } })
    expect(rows.filter(row => row.status === 'approved')).toHaveLength(3)
    const ranks = rows.flatMap(row => row.waitlistRank ?? []).sort((a, b) => a - b)
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('that come free go to the first waiting, at once and only once', async () => {
    const small = await castFair(now)
    const setting = (places: number) =>
      changeEdition({
        access: small.office.access(now),
        slug: small.slug,
        section: 'limits',
        value: limits(places),
      })
    await setting(2)
    const people = await Promise.all(Array.from({ length: 6 }, () => castUniversity()))
    const ids: string[] = []
    for (const who of people) ids.push(await castParty(small, who, now))
    const statuses = async () => {
      const rows = await db().fairParty.findMany({ where: { editionId: small.id } })
      return ids.map(id => rows.find(row => row.id === id)!.status)
    }
    expect(await statuses()).toEqual(['approved', 'approved', ...Array(4).fill('waitlisted')])
    expect((await ownRegistration(people[4]!.access(now), small.slug))?.party?.ahead).toBe(2)
    await Promise.all(
      people.slice(0, 2).map(who => withdrawParty({ access: who.access(now), slug: small.slug, note: '' })),
    )
    expect(await statuses()).toEqual([
      'withdrawn',
      'withdrawn',
      'approved',
      'approved',
      'waitlisted',
      'waitlisted',
    ])
    expect(await decide(ids[4]!, 'promote', '', small)).toMatchObject({ code: 'full' })
    await setting(3)
    expect((await statuses()).slice(4)).toEqual(['approved', 'waitlisted'])
    const told = await db().domainEvent.findMany({ where: { name: 'fair.party-decided' } })
    const promoted = told.filter(event => (event.payload as { promoted: boolean }).promoted)
    expect(promoted).toHaveLength(3)
  })

  it('are given in bulk with what became of each', async () => {
    const who = await castUniversity()
    const id = await castParty(fair, who, now, { approve: false })
    const again = await castParty(fair, await castUniversity(), now)
    const outcome = await approveMany({
      access: fair.office.access(now),
      slug: fair.slug,
      partyIds: [id, again, 'nonsense'],
    })
    expect(outcome).toEqual({ approved: 1, waitlisted: 0, failed: 2 })
  })
})

describe('the office', () => {
  it('refuses only with a reason, which the party sees', async () => {
    const who = await castUniversity()
    const id = await castParty(fair, who, now, { approve: false })
    expect(await decide(id, 'refuse')).toMatchObject({ code: 'note-required' })
    expect((await decide(id, 'refuse', '不在本次邀请范围')).ok).toBe(true)
    expect((await ownRegistration(who.access(now), fair.slug))?.party).toMatchObject({
      status: 'refused',
      decisionNote: '不在本次邀请范围',
    })
    expect(await decide(id, 'approve')).toMatchObject({ code: 'not-now' })
  })

  it('cannot approve a party nobody owns, and neither can anybody else', async () => {
    const id = await castParty(fair, await castUniversity(), now, { approve: false })
    await db().fairRepresentative.deleteMany({ where: { partyId: id } })
    expect(await decide(id, 'approve')).toMatchObject({ code: 'no-owner' })
    const byHand = db().fairParty.update({ where: { id }, data: { status: 'approved' } })
    await expect(byHand).rejects.toThrow(/representative who owns/)
    const owned = await castParty(fair, await castUniversity(), now)
    await expect(db().fairRepresentative.deleteMany({ where: { partyId: owned } })).rejects.toThrow(
      /representative who owns/,
    )
  })

  it('lists by side and status, and each look at contacts is in the audit log', async () => {
    const id = await castParty(fair, await castEnterprise(), now)
    const list = await officeParties(fair.slug, { side: 'enterprise', status: 'approved' }, 1)
    expect(list?.items.map(item => item.id)).toContain(id)
    expect(list?.items.every(item => item.side === 'enterprise' && item.status === 'approved')).toBe(true)
    const seen = await partyForOffice(fair.office.access(now), fair.slug, id)
    expect(seen?.representatives[0]?.phone).toBe('13800000000')
    const entries = await db().auditEntry.count({
      where: { action: 'fair-party.contacts-seen', subjectId: id, sensitive: true },
    })
    expect(entries).toBe(1)
    const other = await castFair(now)
    expect(await partyForOffice(other.office.access(now), other.slug, id)).toBeNull()
  })
})

describe('another organisation', () => {
  it('sees and changes nothing of a registration that is not its own', async () => {
    const who = await castUniversity()
    const id = await castParty(fair, who, now)
    const stranger = await castUniversity()
    expect((await ownRegistration(stranger.access(now), fair.slug))?.party).toBeNull()
    const away = await withdrawParty({ access: stranger.access(now), slug: fair.slug, note: '' })
    expect(away).toMatchObject({ code: 'not-found' })
    expect((await db().fairParty.findUniqueOrThrow({ where: { id } })).status).toBe('approved')
  })
})
