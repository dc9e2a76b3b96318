import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { initials } from './avatar'
import { Highlight, segmentsOf } from './highlight'
import { iconNames } from './icon-names'
import { Prose } from './prose'
import { proseBlocks } from './prose-blocks'

describe('highlighting', () => {
  test('marks the hits and escapes all text', () => {
    const segments = segmentsOf('<b><em>机械</em>设计<em>工程师</em>', '<em>', '</em>')
    expect(segments).toEqual([
      { text: '<b>' },
      { text: '机械', hit: true },
      { text: '设计' },
      { text: '工程师', hit: true },
    ])
    expect(renderToStaticMarkup(<Highlight segments={segments} />)).toBe(
      '&lt;b&gt;<mark>机械</mark>设计<mark>工程师</mark>',
    )
  })

  test('a mark that is never closed stays plain text', () => {
    expect(segmentsOf('a<em>b', '<em>', '</em>')).toEqual([{ text: 'a' }, { text: 'b' }])
    expect(segmentsOf('', '<em>', '</em>')).toEqual([])
  })
})

describe('prose', () => {
  test('reads paragraphs, bullets and numbers as people type them', () => {
    expect(proseBlocks('要求：\r\n- 一\n• 二\n\n1、甲\n2. 乙\n尾')).toEqual([
      { kind: 'paragraph', text: '要求：' },
      { kind: 'bullets', items: ['一', '二'] },
      { kind: 'numbers', items: ['甲', '乙'] },
      { kind: 'paragraph', text: '尾' },
    ])
  })

  test('a decimal at the beginning of a line is no list item', () => {
    expect(proseBlocks('3.5 年经验')).toEqual([{ kind: 'paragraph', text: '3.5 年经验' }])
  })

  test('a title in brackets or behind # is a heading', () => {
    expect(proseBlocks('【岗位职责】\n## 待遇')).toEqual([
      { kind: 'heading', text: '岗位职责' },
      { kind: 'heading', text: '待遇' },
    ])
  })

  test('never lets markup through', () => {
    expect(renderToStaticMarkup(<Prose text="<script>alert(1)</script>" />)).not.toContain('<script')
  })
})

test('initials leave the legal form of an enterprise out', () => {
  expect(initials('岭芯智能装备有限公司')).toBe('岭')
  expect(initials('Chen Wei')).toBe('CW')
  expect(initials('')).toBe('·')
})

test('every icon name has its picture and every picture its name', () => {
  const sprite = readFileSync(new URL('./icons.svg', import.meta.url), 'utf8')
  expect([...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(match => match[1]).sort()).toEqual(
    [...iconNames].sort(),
  )
})
