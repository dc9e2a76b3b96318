import { describe, expect, test } from 'vitest'
import type { MessageTree } from './catalogue'

const areas = import.meta.glob<Record<string, unknown>>('./zh-CN/*.ts', { eager: true })
const english = import.meta.glob<Record<string, unknown>>('./en/*.ts', { eager: true })
const joined = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true })

/** Every text of a tree; functions are called with a params object that answers anything. */
function texts(tree: MessageTree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') return [[at, String((value as (params: unknown) => string)(anything))]]
    return texts(value as MessageTree, at)
  })
}

const anything: unknown = new Proxy(() => 2, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 2 : key === 'toLocaleString' ? () => '2' : anything),
  apply: () => anything,
})

describe.each(Object.keys(areas))('%s', path => {
  const name = path.replace('./zh-CN/', '').replace('.ts', '')
  const zh = (areas[path]?.zh ?? areas[path]?.default) as MessageTree
  const twin = english[path.replace('zh-CN', 'en')]
  const en = (twin?.en ?? twin?.default) as MessageTree

  test('has an English twin and is joined in one file', () => {
    expect(zh).toBeDefined()
    expect(en).toBeDefined()
    expect(joined[`./${name}.ts`]).toBeDefined()
  })

  test('leaves no text empty and puts no Chinese character into an English sentence', () => {
    for (const [, text] of texts(zh)) expect(text.trim()).not.toBe('')
    const strays = texts(en).filter(
      ([, text]) => /[a-z]{3}/i.test(text) && /[\u4e00-\u9fff，。；：！？]/.test(text),
    )
    expect(strays).toEqual([])
  })
})
