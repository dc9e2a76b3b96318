import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK_FACTS } from '~/modules/openings/index'
import type { PublicOpening } from '~/modules/openings/index.server'
import { jobPosting, scriptJson } from './job-posting'

const opening = {
  id: '0196f5a0-0000-7000-8000-000000000001',
  publishedAt: new Date('2026-11-01T02:00:00Z'),
  facts: { ...BLANK_FACTS, title: '机械工程师', salaryMinFen: 800_000, salaryMaxFen: null },
  enterprise: { name: '某企业' },
} as unknown as PublicOpening

describe('the JSON-LD of an opening', () => {
  it('can never leave its script element, whatever was typed, and reads back the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('</script>', '<!--', '<script>', ']]>'),
        (text, trap) => {
          const value = { text: text + trap + text }
          const json = scriptJson(value)
          expect(json).not.toMatch(/[<>&\u2028\u2029]/)
          expect(JSON.parse(json)).toEqual(value)
        },
      ),
    )
  })

  it('states salary in yuan a month and leaves out an open end', () => {
    const posting = jobPosting(opening)
    expect(posting.baseSalary?.value).toEqual({
      '@type': 'QuantitativeValue',
      minValue: 8000,
      unitText: 'MONTH',
    })
    expect(posting.employmentType).toBe('FULL_TIME')
  })

  it('escapes markup inside the description', () => {
    const typed = { ...opening, facts: { ...opening.facts, duties: '<img src=x onerror=alert(1)>' } }
    expect(jobPosting(typed).description).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
  })
})
