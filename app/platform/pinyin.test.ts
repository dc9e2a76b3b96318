import { expect, test } from 'vitest'
import { romanise } from './pinyin.server'

test('a Chinese name can be typed in full and by initials', () => {
  expect(romanise('蓬江')).toEqual({ pinyin: 'pengjiang', initials: 'pj' })
})

test('Latin letters and digits stay where they are', () => {
  expect(romanise('AI算法 2班').pinyin).toBe('aisuanfa2ban')
})
