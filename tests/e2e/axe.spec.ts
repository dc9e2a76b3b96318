import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { fill, NOTHING, OWN, PUBLIC_THINGS } from './support/own-things'
import { type Person, pageOf } from './support/people'
import { houseOf, letsIn, SITE_ROUTES } from './support/site-map'

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

/** No page holds a frame of elsewhere, and what passed is not asked for: that halves the time a page takes. */
function builderFor(page: Page, language: string): AxeBuilder {
  const runOnly =
    language === 'en'
      ? { type: 'rule' as const, values: DECIDED_BY_WORDS }
      : { type: 'tag' as const, values: STANDARD }
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly, resultTypes: ['violations'], preload: false })
    .exclude(FURTHER_ROWS)
}

for (const person of READERS) {
  for (const language of ['zh-CN', 'en']) {
    test(`pages of ${person} in ${language} have no serious or critical finding`, async ({ browser }) => {
      const addresses = pagesOf(person)
      test.setTimeout(60_000 + addresses.length * 20_000)
      const page = await pageOf(browser, person, { locale: language })
      const found: string[] = []
      for (const address of addresses) {
        await page.goto(`${address}?lng=${language}`)
        const { violations } = await builderFor(page, language).analyze()
        for (const { id, impact, nodes } of violations) {
          if (impact !== 'serious' && impact !== 'critical') continue
          found.push(`${address} ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
        }
      }
      expect(found).toEqual([])
      await page.context().close()
    })
  }
}
