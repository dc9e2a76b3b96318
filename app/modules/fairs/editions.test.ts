import { describe, expect, it } from 'vitest'
import { castOffice, castUniversity } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { castFair, castParty } from '#tests/support/fair-cast'
import { db } from '~/platform/db.server'
import { changeEdition } from './change-edition.server'
import { createEdition } from './create-edition.server'
import type { EditionInput } from './edition.schema'
import { findEdition } from './edition.store.server'
import { editionSettings } from './edition-settings.server'
import { phaseOf } from './fair-phase'
import { movePhase, settlePhases } from './move-phase.server'
import { listEditions, publicEdition } from './read-editions.server'
import { ownRegistration } from './read-party.server'
import { remindOfWishes } from './remind-of-wishes.server'

await testDatabase()
const now = new Date('2026-11-22T02:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const office = await castOffice()

async function draft(slug: string, firstDay = '2027-01-20') {
  const input = { nameZh: slug, nameEn: '', slug, firstDay: firstDay as never }
  return createEdition({ access: office.access(now), input })
}

describe('a new edition', () => {
  it('is a draft with two half-days of slots that only the office sees', async () => {
    expect((await draft('quiet')).ok).toBe(true)
    const edition = (await findEdition('quiet'))!
    expect(edition.slots).toHaveLength(16)
    expect(edition.sessions.map(session => session.startsAt.toISOString())).toEqual([
      '2027-01-20T00:45:00.000Z',
      '2027-01-20T06:00:00.000Z',
    ])
    const visitor = { ...office.access(now), actor: null }
    expect(await publicEdition(visitor, 'quiet')).toBeNull()
    expect((await listEditions(visitor)).map(one => one.slug)).not.toContain('quiet')
    expect((await listEditions(office.access(now))).map(one => one.slug)).toContain('quiet')
    const who = await castUniversity()
    expect(await ownRegistration(who.access(now), 'quiet')).toBeNull()
  })

  it('takes an address once, also at the same moment', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => draft('wanted')))
    expect(results.filter(result => result.ok)).toHaveLength(1)
    expect(results.find(result => !result.ok)).toMatchObject({ code: 'slug-taken' })
  })
})

describe('phases', () => {
  it('move on by the calendar, each told once, and never while held by hand', async () => {
    await draft('moving', '2027-01-20')
    const read = async (at: Date) => phaseOf((await findEdition('moving'))!, at)
    expect(await read(days(13))).toBe('draft')
    expect(await read(days(15))).toBe('registration')
    await settlePhases(days(15))
    await settlePhases(days(15))
    const edition = (await findEdition('moving'))!
    expect(edition.phase).toBe('registration')
    const told = await db().domainEvent.findMany({ where: { name: 'fair.phase-changed' } })
    const own = told.filter(event => (event.payload as { editionId: string }).editionId === edition.id)
    expect(own.map(event => event.payload)).toMatchObject([
      { from: 'draft', to: 'registration', by: 'calendar' },
    ])
    await movePhase({ access: office.access(days(16)), slug: 'moving', to: 'draft' })
    await settlePhases(days(40))
    expect(await read(days(40))).toBe('draft')
    await movePhase({ access: office.access(days(40)), slug: 'moving', to: 'calendar' })
    expect(await read(days(40))).toBe('wishes')
    expect(
      await movePhase({ access: office.access(days(40)), slug: 'moving', to: 'calendar' }),
    ).toMatchObject({ code: 'not-now' })
  })

  it('remind of the end of the wishes two days before it, once', async () => {
    await draft('reminding', '2027-01-20')
    const read = async () => (await findEdition('reminding'))!.wishesRemindedAt
    await remindOfWishes(days(42))
    expect(await read()).toBeNull()
    await remindOfWishes(days(44))
    const first = await read()
    expect(first).toEqual(days(44))
    await Promise.all([remindOfWishes(days(44.1)), remindOfWishes(days(44.1))])
    expect(await read()).toEqual(first)
  })
})

describe('slots', () => {
  const hall = async (slug: string): Promise<EditionInput['hall']> => {
    const { slots: _, ...value } = editionSettings((await findEdition(slug))!).hall
    return value as EditionInput['hall']
  }
  const change = (slug: string, value: EditionInput['hall']) =>
    changeEdition({ access: office.access(now), slug, section: 'hall', value })

  it('that stay keep the absences stated for them; those that go take theirs along', async () => {
    const fair = await castFair(now)
    const slots = await db().fairSlot.findMany({ where: { editionId: fair.id }, orderBy: { index: 'asc' } })
    const who = await castUniversity()
    const unavailable = [slots[0]!.id, slots[15]!.id]
    const partyId = await castParty(fair, who, now, { data: { unavailable } })
    const value = await hall(fair.slug)
    const [morning] = value.sessions
    expect((await change(fair.slug, { ...value, sessions: [morning!] })).ok).toBe(true)
    const after = (await findEdition(fair.slug))!
    expect(after.slots.map(slot => slot.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(after.slots[0]!.id).toBe(slots[0]!.id)
    const away = await db().fairUnavailability.findMany({ where: { partyId } })
    expect(away.map(row => row.slotId)).toEqual([slots[0]!.id])
  })

  it('cannot change once the phase is past or a timetable names them, but tables can', async () => {
    const fair = await castFair(now)
    await fair.moveTo('timetable')
    const value = await hall(fair.slug)
    const shorter = { ...value, slotMinutes: 15 }
    expect(await change(fair.slug, shorter)).toMatchObject({ code: 'slots-in-use' })
    expect((await change(fair.slug, { ...value, tables: 70, spareTables: 10 })).ok).toBe(true)
    expect(await findEdition(fair.slug)).toMatchObject({ tables: 70, spareTables: 10, slotMinutes: 20 })
    const nothing = { ...value, slotMinutes: 240 }
    expect(await change(fair.slug, nothing)).toMatchObject({ code: 'no-slots' })
  })

  it('of an edition never overlap, whoever writes them', async () => {
    const fair = await castFair(now)
    const [slot] = await db().fairSlot.findMany({ where: { editionId: fair.id }, take: 1 })
    const { id: _, ...row } = slot!
    await expect(db().fairSlot.create({ data: { ...row, index: 99 } })).rejects.toThrow(/fair_slot_apart/)
  })
})
