import { describe, expect, it } from 'vitest'
import { parseForm } from '~/platform/http/form.server'
import { applySchema, interviewSchema } from './application.schema'

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe('forms of applications, as browsers post them', () => {
  it('let a graduate apply without words', () => {
    expect(parseForm(formOf({ message: '' }), applySchema)).toEqual({ ok: true, value: { message: '' } })
  })

  it('let an enterprise propose an interview without a note, but not without a place', () => {
    const form = { startsAt: '2026-11-26T14:30', minutes: '45', mode: 'onsite', place: '研发楼', note: '' }
    expect(parseForm(formOf(form), interviewSchema).ok).toBe(true)
    const refused = parseForm(formOf({ ...form, place: '' }), interviewSchema)
    expect(refused).toMatchObject({ ok: false, reply: { errors: { place: ['required'] } } })
  })
})
