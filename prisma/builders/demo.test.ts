import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isCreditCode } from '~/kernel/credit-code'
import { isId } from '~/kernel/ids'
import {
  type ApplicationSide,
  type ApplicationStatus,
  mayMoveApplication,
} from '~/modules/applications/index'
import { findDiscrimination } from '~/modules/openings/find-discrimination'
import { missingFacts } from '~/modules/openings/index'
import { MAJORS } from './data/majors'
import { SKILLS } from './data/skills'
import { daysFrom } from './days'
import { buildDemo } from './demo'
import { COMMON_FAMILIES, FAMILIES } from './work-families'

const now = new Date('2026-11-22T05:00:00Z')
const demo = buildDemo(now)
const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

describe('the demonstration', () => {
  it('has the numbers it promises', () => {
    expect(demo.university).toHaveLength(100)
    expect(demo.enterprise).toHaveLength(168)
    expect(demo.opening).toHaveLength(2000)
    expect(demo.talent).toHaveLength(6000)
    expect(demo.application.length).toBeGreaterThan(5800)
    expect(demo.roster_entry.length).toBeGreaterThan(4500)
    expect(new Set(demo.enterprise.map(row => row.name)).size).toBe(168)
  })

  it('is the same for every instant of one civil day in Asia/Shanghai', { timeout: 90_000 }, () => {
    expect(hashOf(buildDemo(new Date('2026-11-22T15:59:00Z')))).toBe(hashOf(demo))
    expect(daysFrom(new Date('2026-11-22T15:59:00Z')).today).toBe('2026-11-22')
    expect(daysFrom(new Date('2026-11-22T16:00:00Z')).today).toBe('2026-11-23')
  })

  it('shows every state of enterprises, openings, applications, interviews, offers and invitations', () => {
    const states = (rows: { status?: unknown }[]) => [...new Set(rows.map(row => row.status))].sort()
    expect(states(demo.enterprise)).toEqual(['approved', 'pending', 'returned', 'suspended'])
    expect(states(demo.opening)).toHaveLength(8)
    expect(states(demo.application)).toHaveLength(9)
    expect(states(demo.interview)).toHaveLength(5)
    expect(states(demo.offer)).toEqual(['accepted', 'declined', 'lapsed', 'open'])
    expect(states(demo.talent_invitation)).toHaveLength(4)
  })

  it('names only majors and skills of the shipped lists', () => {
    const majors = new Set(MAJORS.map(major => major.name))
    const skills = new Set(SKILLS.map(skill => skill.name))
    for (const family of [...Object.values(FAMILIES).flat(), ...COMMON_FAMILIES]) {
      expect(family.majors.filter(name => !majors.has(name))).toEqual([])
      expect(family.skills.filter(name => !skills.has(name))).toEqual([])
    }
  })
})

describe('people and enterprises of the demonstration', () => {
  it('have addresses nobody owns and numbers no network hands out', () => {
    expect(demo.user.every(row => row.email.endsWith('@demo.test'))).toBe(true)
    expect(new Set(demo.user.map(row => row.email)).size).toBe(demo.user.length)
    expect(demo.talent.every(row => /^100\d{8}$/.test(row.phone!))).toBe(true)
    expect(demo.enterprise.every(row => /^0750-0\d{6}$/.test(row.contactPhone!))).toBe(true)
  })

  it('carry no identity numbers and no mobile numbers of real networks', () => {
    const text = JSON.stringify({
      ...demo,
      enterprise: demo.enterprise.map(row => ({ ...row, creditCode: '' })),
    })
    const withoutIds = text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,64}/g, '')
    expect(withoutIds.match(/(?<!\d)1[3-9]\d{9}(?!\d)/)).toBeNull()
    expect(withoutIds.match(/(?<!\d)\d{17}[\dX](?!\d)/)).toBeNull()
  })

  it('have valid ids and credit codes', () => {
    expect(demo.enterprise.every(row => isCreditCode(row.creditCode!))).toBe(true)
    for (const rows of [demo.user, demo.opening, demo.application])
      expect(rows.every(row => isId(row.id))).toBe(true)
  })
})

describe('openings of the demonstration', () => {
  it('are complete, and only those that wait for the reviewer hold wording the law forbids', () => {
    expect(demo.opening.flatMap(row => missingFacts(row as never))).toEqual([])
    const flagged = demo.opening.filter(row =>
      [row.title, row.duties, row.requirements].some(text => findDiscrimination(text!).length > 0),
    )
    expect(flagged).toHaveLength(2)
    expect(flagged.every(row => row.status === 'pending')).toBe(true)
  })

  it('were published by somebody before anybody applied', () => {
    const published = new Map(demo.opening.map(row => [row.id, row.publishedAt as Date]))
    for (const row of demo.application) {
      expect(published.get(row.openingId)!.getTime()).toBeLessThanOrEqual((row.submittedAt as Date).getTime())
    }
  })
})

type Step = (typeof demo.application_step)[number]

function stepsByApplication(): Map<string, Step[]> {
  const steps = new Map(demo.application.map(row => [row.id!, [] as Step[]]))
  for (const step of demo.application_step) steps.get(step.applicationId)!.push(step)
  return steps
}

describe('applications of the demonstration', () => {
  const steps = stepsByApplication()

  it('went only ways the table of states allows', () => {
    for (const own of steps.values()) {
      for (const [index, step] of own.entries()) {
        const before = own[index - 1]?.status as ApplicationStatus | undefined
        if (!before || before === step.status) continue
        expect(
          mayMoveApplication(before, step.status as ApplicationStatus, step.side as ApplicationSide),
        ).toBe(true)
      }
    }
  })

  it('end in the state of their last step, told in order and never in the future', () => {
    for (const row of demo.application) {
      const own = steps.get(row.id!)!
      const times = own.map(step => (step.at as Date).getTime())
      expect(own.at(-1)!.status).toBe(row.status)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime())
    }
  })

  it('are signed once a talent at most, and have one live interview and one open offer at most', () => {
    const signed = demo.application.filter(row => row.status === 'signed').map(row => row.talentId)
    expect(new Set(signed).size).toBe(signed.length)
    const open = demo.offer.filter(row => row.status === 'open').map(row => row.applicationId)
    expect(new Set(open).size).toBe(open.length)
  })
})
