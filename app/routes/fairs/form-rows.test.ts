import { expect, it } from 'vitest'
import { compactRows } from './form-rows'

it('Empty rows are left out, the others close up, and all else stays', () => {
  const form = new FormData()
  for (const [key, value] of [
    ['owner', '2'],
    ['people[0].name', '甲'],
    ['people[0].phone', ''],
    ['people[1].name', ' '],
    ['people[1].phone', ''],
    ['people[2].name', ''],
    ['people[2].phone', '1'],
    ['slot', 'a'],
    ['slot', 'b'],
  ] as const)
    form.append(key, value)
  const { form: kept, places } = compactRows(form, 'people', ['name', 'phone'])
  expect([...kept]).toEqual([
    ['owner', '2'],
    ['slot', 'a'],
    ['slot', 'b'],
    ['people[0].name', '甲'],
    ['people[0].phone', ''],
    ['people[1].name', ''],
    ['people[1].phone', '1'],
  ])
  expect(places).toEqual([0, null, 1])
})
