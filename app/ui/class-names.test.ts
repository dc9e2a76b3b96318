import { expect, test } from 'vitest'
import { classNames } from './class-names'

test('names that are off are left out, and nothing at all is undefined', () => {
  expect(classNames('btn', false, undefined, 'btn-q')).toBe('btn btn-q')
  expect(classNames(false, null)).toBeUndefined()
})
