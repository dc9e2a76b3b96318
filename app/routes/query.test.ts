import { expect, test } from 'vitest'
import { choiceOf, pageOf, textOf, withParam } from './query'

const params = (text: string) => new URLSearchParams(text)

test('a filter is set and taken away, and the list begins anew', () => {
  expect(withParam('?q=a&page=3', 'city', '江门')).toBe(`?q=a&city=${encodeURIComponent('江门')}`)
  expect(withParam('?city=x&page=3', 'city', null)).toBe('?')
})

test('what an address holds is made harmless', () => {
  expect(['page=0', 'page=x', 'page=99999999', ''].map(text => pageOf(params(text)))).toEqual([
    1, 1, 10_000, 1,
  ])
  expect(textOf(params(`q=${'x'.repeat(100)}`), 'q')).toHaveLength(60)
  expect(textOf(params('q=%00%20'), 'q')).toBeUndefined()
  expect(choiceOf(params('s=b'), 's', ['a', 'b'])).toBe('b')
  expect(choiceOf(params('s=c'), 's', ['a', 'b'])).toBeUndefined()
})
