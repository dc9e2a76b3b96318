import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { fill, NOTHING, OWN, PUBLIC_THINGS } from './support/own-things'
import { type Person, pageOf } from './support/people'
import { houseOf, letsIn, SITE_ROUTES } from './support/site-map'

/** Colours are the same in both languages, and measuring them takes most of the time. */
const SAME_IN_BOTH = ['color-contrast']

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

for (const person of READERS) {
  for (const language of ['zh-CN', 'en']) {
    test(`pages of ${person} in ${language} have no serious or critical finding`, async ({ browser }) => {
      const addresses = pagesOf(person)
      test.setTimeout(30_000 + addresses.length * 12_000)
      const page = await pageOf(browser, person, { locale: language })
      const found: string[] = []
      for (const address of addresses) {
        await page.goto(`${address}?lng=${language}`)
        const { violations } = await new AxeBuilder({ page })
          .exclude(FURTHER_ROWS)
          .disableRules(language === 'en' ? SAME_IN_BOTH : [])
          .analyze()
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
