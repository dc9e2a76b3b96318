import { describe, expect, it } from 'vitest'
import { parseForm } from '~/platform/http/form.server'
import { visitInput, visitSchema } from './visit.schema'

const ID = '01900000-0000-7000-8000-000000000001'

function form(more: Record<string, string> = {}): FormData {
  const data = new FormData()
  const empty = ['place', 'others', 'learnt', 'advice', 'nextContactOn']
  for (const name of empty) data.append(name, '')
  for (const part of ['text', 'kindKey', 'departmentId', 'workingDays'])
    data.append(`requests[0].${part}`, '')
  const filled = {
    clientId: ID,
    keyTalentId: ID,
    mode: 'visit',
    onDate: '2026-11-23',
    present: '我',
    ...more,
  }
  for (const [name, value] of Object.entries(filled)) data.set(name, value)
  return data
}

describe('the form of a visit', () => {
  it('may be almost empty: texts, people and requests are the writer’s choice', () => {
    const parsed = parseForm(form(), visitSchema)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.reply.errors))
    expect(visitInput(parsed.value)).toMatchObject({
      place: '',
      learnt: '',
      present: ['我'],
      nextContactOn: null,
      requests: [],
    })
  })

  it('joins everybody present and keeps requests with words', () => {
    const more = { others: '王经理、 李工', 'requests[0].text': '女儿转学', 'requests[0].workingDays': '15' }
    const parsed = parseForm(form(more), visitSchema)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.reply.errors))
    const input = visitInput(parsed.value)
    expect(input.present).toEqual(['我', '王经理', '李工'])
    expect(input.requests).toEqual([
      { text: '女儿转学', kindKey: '', departmentId: null, workingDays: 15, confidential: false },
    ])
  })

  it('names what is wrong by field', () => {
    const parsed = parseForm(
      form({ mode: 'letter', onDate: '2026-02-30', learnt: '字'.repeat(3001) }),
      visitSchema,
    )
    expect(parsed).toMatchObject({
      ok: false,
      reply: { errors: { mode: ['required'], onDate: ['not-a-date'], learnt: ['too-long'] } },
    })
  })
})
