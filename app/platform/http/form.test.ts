import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseForm } from './form.server'

const schema = z.object({
  note: z
    .string()
    .default('')
    .transform(text => text.trim()),
  name: z.string('required'),
})

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe('a posted form', () => {
  it('takes a field left empty, or not sent, for an empty text where the schema allows it', () => {
    expect(parseForm(formOf({ note: '', name: '谭思远' }), schema)).toEqual({
      ok: true,
      value: { note: '', name: '谭思远' },
    })
    expect(parseForm(formOf({ name: '谭思远' }), schema).ok).toBe(true)
  })

  it('gives back what was typed with the code of what is wrong', () => {
    expect(parseForm(formOf({ note: '可到岗', name: '' }), schema)).toEqual({
      ok: false,
      reply: { values: { note: '可到岗', name: '' }, errors: { name: ['required'] } },
    })
  })
})
