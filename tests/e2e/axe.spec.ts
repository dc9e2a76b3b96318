import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { fill, NOTHING, OWN, PUBLIC_THINGS } from './support/own-things'
import { type Person, pageOf } from './support/people'
import { houseOf, letsIn, SITE_ROUTES } from './support/site-map'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What the standard asks for; axe's further advice is never serious. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Structure and colours are the same in both languages: in English only what words decide is looked at again. */
const DECIDED_BY_WORDS = [
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'button-name',
  'link-name',
  'label',
  'select-name',
  'input-button-name',
  'image-alt',
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'aria-dialog-name',
  'aria-progressbar-name',
  'svg-img-alt',
  'summary-name',
]

/** Rows of a long table are made alike: the first dozen speaks for the rest. */
const FURTHER_ROWS = 'tbody tr:nth-child(n+13)'

const READERS: Person[] = [
  'visitor',
  'graduate',
  'enterprise',
  'university',
  'leader',
  'department',
  'office',
]

/** The pages one kind of user can open, with things of their own; files and calendars are no pages. */
function pagesOf(person: Person): string[] {
  const things = { ...PUBLIC_THINGS, ...OWN[person] }
  return SITE_ROUTES.filter(route => route.file.endsWith('.tsx'))
    .filter(route => letsIn(route.loader, person) && (houseOf(route.path)?.includes(person) ?? true))
    .filter(route => person === 'visitor' || route.loader !== 'public')
    .map(route => fill(route.path, things))
    .filter(address => !address.includes(NOTHING))
}

type Found = { id: string; impact?: string | null; nodes: { target: unknown[] }[] }[]

/** What a page does with axe in it; `Found` is as axe gives it. */
type WithAxe = { axe: { run: (...asked: object[]) => Promise<{ violations: Found }> } }

/** The whole page as it is drawn. No page holds a frame of elsewhere, and what passed is not asked for. */
async function drawn(page: Page, address: string): Promise<Found> {
  await page.goto(`${address}?lng=zh-CN`)
  return page.evaluate(
    async ({ standard, rows }) => {
      const { axe } = window as unknown as WithAxe
      const runOnly = { type: 'tag', values: standard }
      const asked = { runOnly, resultTypes: ['violations'], preload: false }
      return (await axe.run({ exclude: [rows] }, asked)).violations
    },
    { standard: STANDARD, rows: FURTHER_ROWS },
  )
}

/** The words of a page as the server sends them, in a window where axe is at home: no styles, no scripts. */
async function worded(page: Page, address: string): Promise<Found> {
  const html = await (await page.context().request.get(`${address}?lng=en`)).text()
  if (page.url() !== 'about:blank' || !(await page.evaluate(() => 'axe' in window))) {
    await page.goto('about:blank')
    await page.addScriptTag({ path: AXE })
  }
  return page.evaluate(
    async ({ html, rules, rows }) => {
      const read = new DOMParser().parseFromString(html, 'text/html')
      document.replaceChild(document.adoptNode(read.documentElement), document.documentElement)
      const { axe } = window as unknown as WithAxe
      const runOnly = { type: 'rule', values: rules }
      const asked = { runOnly, resultTypes: ['violations'], preload: false }
      return (await axe.run({ exclude: [rows] }, asked)).violations
    },
    { html, rules: DECIDED_BY_WORDS, rows: FURTHER_ROWS },
  )
}

for (const person of READERS) {
  for (const language of ['zh-CN', 'en']) {
    test(`pages of ${person} in ${language} have no serious or critical finding`, async ({ browser }) => {
      const addresses = pagesOf(person)
      test.setTimeout(60_000 + addresses.length * 20_000)
      const page = await pageOf(browser, person, { locale: language })
      if (language === 'zh-CN') await page.addInitScript({ path: AXE })
      const found: string[] = []
      for (const address of addresses) {
        const looked = language === 'en' ? worded(page, address) : drawn(page, address)
        for (const { id, impact, nodes } of await looked) {
          if (impact !== 'serious' && impact !== 'critical') continue
          found.push(`${address} ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
        }
      }
      expect(found).toEqual([])
      await page.context().close()
    })
  }
}
