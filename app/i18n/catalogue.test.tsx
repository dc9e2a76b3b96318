import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { catalogue, isLocale, type Messages, messagesFor, plural } from './catalogue'
import { LocaleProvider, useFormat, useMessages } from './react'

const zh = {
  title: '岗位',
  found: (p: { count: number }) => `${p.count} 个岗位`,
  group: { empty: () => '没有' },
}
const en = {
  title: 'Openings',
  found: p => plural(p.count, 'opening', 'openings'),
  group: { empty: () => 'None' },
} satisfies Messages<typeof zh>
const cat = catalogue(zh, en)

function Sample() {
  const t = useMessages(cat)
  return <p>{`${t.title}: ${t.found({ count: 1 })}, ${useFormat().shortDate('2026-11-22')}`}</p>
}

describe('a catalogue', () => {
  test('speaks the language of the provider, Chinese without one', () => {
    expect(renderToStaticMarkup(<Sample />)).toBe('<p>岗位: 1 个岗位, 11月22日</p>')
    const english = (
      <LocaleProvider locale="en">
        <Sample />
      </LocaleProvider>
    )
    expect(renderToStaticMarkup(english)).toBe('<p>Openings: 1 opening, 22 Nov</p>')
  })

  test('serves code outside React too', () => {
    expect(messagesFor(cat, 'en').group.empty()).toBe('None')
  })

  test('refuses a missing text and wrong params when compiled', () => {
    expectTypeOf({ title: 'x' }).not.toExtend<Messages<typeof zh>>()
    expectTypeOf({ ...en, found: (p: { total: number }) => `${p.total}` }).not.toExtend<Messages<typeof zh>>()
    expectTypeOf(en).toExtend<Messages<typeof zh>>()
  })
})

test('plural takes one for exactly one and groups thousands', () => {
  expect(plural(1, 'day', 'days')).toBe('1 day')
  expect(plural(0, 'day', 'days')).toBe('0 days')
  expect(plural(1284, 'day', 'days')).toBe('1,284 days')
})

test('only the two languages of the site are locales', () => {
  expect(isLocale('en')).toBe(true)
  expect(isLocale('zh')).toBe(false)
  expect(isLocale(null)).toBe(false)
})
