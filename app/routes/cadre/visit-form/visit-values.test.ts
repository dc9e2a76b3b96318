import { describe, expect, it } from 'vitest'
import { countFilled, type Entry, valuesOf } from './visit-values'

const ENTRIES: Entry[] = [
  ['clientId', 'c1'],
  ['keyTalentId', 't1'],
  ['mode', 'phone'],
  ['onDate', '2026-11-23'],
  ['place', ''],
  ['present', '我'],
  ['present', '联络员 李老师'],
  ['others', ''],
  ['learnt', '团队增至九人'],
  ['requests[0].text', '女儿转学'],
  ['requests[0].kindKey', 'schooling'],
  ['requests[0].confidential', 'on'],
  ['requests[1].text', ''],
]

describe('the values of the visit form', () => {
  it('come back from what was kept of it, requests and people present included', () => {
    const values = valuesOf(ENTRIES)
    expect(values).toMatchObject({
      mode: 'phone',
      present: ['我', '联络员 李老师'],
      nextAfterRequests: false,
    })
    expect(values.requests).toHaveLength(2)
    expect(values.requests[0]).toMatchObject({ text: '女儿转学', kindKey: 'schooling', confidential: true })
  })

  it('count what is filled in: a request without words does not count', () => {
    expect(countFilled(valuesOf(ENTRIES))).toBe(6)
    expect(countFilled(valuesOf([]))).toBe(1)
  })
})
