import { expect, test } from 'vitest'
import { medianHours, publishedReplyHours } from './reply-time'

test('a reply time is published from the fifth answer on', () => {
  expect(publishedReplyHours({ medianReplyHours: 20, replySample: 4 })).toBeNull()
  expect(publishedReplyHours({ medianReplyHours: 20, replySample: 5 })).toBe(20)
})

test('the median takes the middle, or the mean of the two in the middle', () => {
  expect(medianHours([])).toBeNull()
  expect(medianHours([30, 2, 4])).toBe(4)
  expect(medianHours([1, 2, 4, 100])).toBe(3)
})
