import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pageNames } from './gallery'
import { renderGallery } from './render'

const render = (page: string, lng: string) =>
  renderGallery(new URL(`http://gallery.invalid/?page=${page}&lng=${lng}`))
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(match => match[1]!)
const cases = pageNames.flatMap(page => [
  [page, 'zh-CN'],
  [page, 'en'],
])

describe.each(cases)('the %s page in %s', (page, lng) => {
  test('needs no inline style, as the content security policy demands', async () => {
    expect(await render(page!, lng!)).not.toMatch(/\sstyle="|<style|\son\w+="/)
  })

  test('has one main, one h1, ids used once, and every reference answered', async () => {
    const html = await render(page!, lng!)
    const ids = all(html, /\sid="([^"]+)"/g)
    expect(ids).toEqual([...new Set(ids)])
    expect(all(html, /<(main)\b/g)).toHaveLength(1)
    expect(all(html, /<(h1)\b/g)).toHaveLength(1)
    const asked = [
      ...all(html, /\sfor="([^"]+)"/g),
      ...all(html, /\saria-labelledby="([^"]+)"/g),
      ...all(html, /\saria-describedby="([^"]+)"/g).flatMap(list => list.split(' ')),
      ...all(html, /\shref="#([^"]+)"/g),
    ]
    expect(asked.filter(id => !ids.includes(id))).toEqual([])
  })

  test('names every control', async () => {
    const html = await render(page!, lng!)
    const labels = all(html, /\sfor="([^"]+)"/g)
    const controls = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(match => match[0])
    const nameless = controls.filter(tag => {
      if (/type="hidden"|aria-label=/.test(tag)) return false
      const id = /\sid="([^"]+)"/.exec(tag)?.[1]
      return !id || !labels.includes(id)
    })
    expect(nameless.filter(tag => !/checked=""|type="checkbox"\/>$/.test(tag))).toEqual([])
  })
})

test('a list of twenty results stays under 12 kB compressed', async () => {
  const html = await render('list', 'zh-CN')
  expect(html.match(/class="money"/g)).toHaveLength(20)
  expect(gzipSync(html, { level: 6 }).length).toBeLessThan(12_000)
})
