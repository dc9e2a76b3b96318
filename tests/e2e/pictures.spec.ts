import { mkdirSync } from 'node:fs'
import { test } from '@playwright/test'
import { idOf } from '../../prisma/builders/chance'
import { inRoot } from '../../server/paths.mjs'
import { type Person, pageOf } from './support/people'

/** Pictures of the pages for the README's tour; taken when PICTURES names the folder. */
const folder = process.env.PICTURES

const TOUR: [name: string, person: Person, path: string][] = [
  ['home', 'visitor', '/'],
  ['openings', 'visitor', '/openings?q=机械工程师'],
  ['opening', 'graduate', `/openings/${idOf('opening', 1)}`],
  ['graduate', 'graduate', '/me'],
  ['application', 'graduate', `/me/applications/${idOf('application', 0, 0)}`],
  ['enterprise', 'enterprise', '/enterprise'],
  ['applicants', 'enterprise', '/enterprise/applications'],
  ['applicant', 'enterprise', `/enterprise/applications/${idOf('application', 0, 0)}`],
  ['roster', 'university', '/university/roster'],
  ['office', 'office', '/office'],
  ['review', 'office', `/office/openings/${idOf('opening', 21)}`],
]
const WIDTHS = { phone: 375, desktop: 1280 }

if (folder) {
  mkdirSync(inRoot(folder), { recursive: true })
  for (const language of ['zh-CN', 'en']) {
    for (const [shape, width] of Object.entries(WIDTHS)) {
      test(`pictures in ${language}, ${shape}`, async ({ browser }) => {
        test.setTimeout(240_000)
        for (const [name, person, path] of TOUR) {
          const viewport = { width, height: shape === 'phone' ? 700 : 760 }
          const page = await pageOf(browser, person, { locale: language, viewport })
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}lng=${language}`)
          await page.waitForLoadState('networkidle')
          await page.screenshot({ path: inRoot(folder, `${name}-${shape}-${language.slice(0, 2)}.png`) })
          await page.context().close()
        }
      })
    }
  }
} else {
  test('pictures have pages to show', async ({ request }) => {
    for (const [name, person, path] of TOUR) {
      if (person === 'visitor') test.expect((await request.get(path)).status(), name).toBe(200)
    }
  })
}
