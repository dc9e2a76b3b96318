import { describe, expect, it } from 'vitest'
import { parseForm } from '../../platform/http/form.server'
import {
  applySchema,
  bulkSchema,
  interviewAnswerSchema,
  interviewSchema,
  offerSchema,
  rejectSchema,
} from './application.schema'

const ID = '0196f5a0-0000-7000-8000-000000000001'

function form(...fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('the forms of an application', () => {
  it('take empty optional words', () => {
    expect(parseForm(form(['message', '']), applySchema)).toEqual({ ok: true, value: { message: '' } })
    const no = form(['reason', 'major'], ['note', ''], ['templateId', ''])
    expect(parseForm(no, rejectSchema)).toMatchObject({ ok: true, value: { reason: 'major', note: '' } })
  })

  it('read the time of an interview in Shanghai', () => {
    const typed = form(
      ['startsAt', '2026-12-01T09:30'],
      ['minutes', '45'],
      ['mode', 'onsite'],
      ['place', '一号楼'],
      ['note', ''],
    )
    expect(parseForm(typed, interviewSchema)).toMatchObject({
      ok: true,
      value: { startsAt: new Date('2026-12-01T01:30:00Z'), minutes: 45, note: '' },
    })
    const wrong = form(['startsAt', '2026-02-30T09:30'], ['minutes', '5'], ['mode', 'onsite'], ['place', ''])
    const parsed = parseForm(wrong, interviewSchema)
    expect(!parsed.ok && parsed.reply.errors).toEqual({
      startsAt: ['not-a-time'],
      minutes: ['out-of-range'],
      place: ['required'],
    })
  })

  it('let an offer run to the end of its last day, and need its pay and deadline', () => {
    const typed = form(
      ['salary', '9,500'],
      ['salaryMonths', '13'],
      ['startDate', ''],
      ['deadline', '2026-12-05'],
      ['note', ''],
    )
    expect(parseForm(typed, offerSchema)).toMatchObject({
      ok: true,
      value: { salary: 950_000, deadline: new Date('2026-12-05T16:00:00Z') },
    })
    const bare = parseForm(form(['salary', ''], ['salaryMonths', '12'], ['deadline', '']), offerSchema)
    expect(!bare.ok && bare.reply.errors).toEqual({ salary: ['required'], deadline: ['required'] })
  })

  it('take one ticked application as well as many', () => {
    expect(parseForm(form(['intent', 'screen'], ['selected', ID]), bulkSchema)).toMatchObject({
      ok: true,
      value: { selected: [ID] },
    })
    const none = parseForm(form(['intent', 'screen']), bulkSchema)
    expect(!none.ok && none.reply.errors).toEqual({ selected: ['none-selected'] })
    const reject = form(['intent', 'reject'], ['selected', ID], ['reason', 'skills'], ['templateId', ''])
    expect(parseForm(reject, bulkSchema).ok).toBe(true)
  })

  it('take the three answers to an interview', () => {
    for (const intent of ['accept-interview', 'decline-interview'])
      expect(parseForm(form(['intent', intent], ['interviewId', ID]), interviewAnswerSchema).ok).toBe(true)
    const counter = form(
      ['intent', 'counter-interview'],
      ['interviewId', ID],
      ['counterStartsAt', '2026-12-02T14:00'],
      ['note', ''],
    )
    expect(parseForm(counter, interviewAnswerSchema).ok).toBe(true)
  })
})
