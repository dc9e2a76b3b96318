import { describe, expect, it } from 'vitest'
import { parseForm } from '../../platform/http/form.server'
import { openingDecisionSchema, openingSchema, reportSchema } from './opening.schema'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const empty = {
  duties: '',
  requirements: '',
  degree: 'any',
  employment: 'full_time',
  headcount: '',
  experienceMin: '',
  salaryMin: '',
  salaryMax: '',
  salaryMonths: '',
  majors: '',
  skills: '',
  graduatingClasses: '',
  validUntil: '',
}

describe('the form of an opening', () => {
  it('takes a draft of which only the title is known', () => {
    const parsed = parseForm(form({ ...empty, title: ' 机械  工程师 ' }), openingSchema)
    expect(parsed).toMatchObject({
      ok: true,
      value: { title: '机械 工程师', headcount: 1, salaryMinFen: null, majors: [], validUntil: null },
    })
  })

  it('reads lists, yuan and years as people type them', () => {
    const typed = {
      ...empty,
      title: '机械工程师',
      salaryMin: '8,000',
      salaryMax: '12000',
      skills: 'PLC、AutoCAD，PLC',
      graduatingClasses: '2027、2026',
      validUntil: '2026-12-31',
    }
    expect(parseForm(form(typed), openingSchema)).toMatchObject({
      ok: true,
      value: {
        salaryMinFen: 800_000,
        salaryMaxFen: 1_200_000,
        skills: ['PLC', 'AutoCAD'],
        graduatingClasses: [2026, 2027],
        validUntil: '2026-12-31',
      },
    })
  })

  it('names each field that is wrong by a code and gives back what was typed', () => {
    const typed = {
      ...empty,
      title: '机',
      headcount: '几个',
      salaryMin: '9000',
      salaryMax: '8000',
      graduatingClasses: '27',
      validUntil: '2026-02-30',
      status: 'published',
    }
    const parsed = parseForm(form(typed), openingSchema)
    if (parsed.ok) throw new Error('taken')
    expect(parsed.reply.errors).toEqual({
      title: ['required'],
      headcount: ['not-a-number'],
      graduatingClasses: ['not-a-year'],
      validUntil: ['not-a-date'],
      salaryMin: ['range-reversed'],
    })
    expect(parsed.reply.values.headcount).toBe('几个')
  })

  it('asks the reviewer for words when returning, and a reporter for a reason only', () => {
    const bare = parseForm(form({ intent: 'return', note: '' }), openingDecisionSchema)
    expect(!bare.ok && bare.reply.errors).toEqual({ note: ['required'] })
    expect(parseForm(form({ intent: 'publish' }), openingDecisionSchema).ok).toBe(true)
    expect(parseForm(form({ reason: 'fee', note: '' }), reportSchema)).toEqual({
      ok: true,
      value: { reason: 'fee', note: '' },
    })
  })
})
