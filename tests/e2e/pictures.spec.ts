import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { type Page, test } from '@playwright/test'
import { inRoot } from '../../server/paths.mjs'
import { type Person, pageOf } from './support/people'
import { TOUR } from './support/tour'

/**
 * Pictures of the pages for the tour; taken when PICTURES names the folder, with docs/tour.md written anew. With
 * PICTURES_MISSING=1 those that are there already are left alone.
 */
const folder = process.env.PICTURES
const onlyMissing = process.env.PICTURES_MISSING === '1'
const LANGUAGES = ['zh-CN', 'en']
const SHAPES = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 760 } }
const QUALITY = 50

const HEAD = `# Pictures 图册

Taken by the browser of the tests (\`tests/e2e/pictures.spec.ts\`) from the demonstration data; people and enterprises are invented.
由测试所用的浏览器在演示数据上截取；人员与企业均为虚构。
`

function pictureOf(name: string, shape: string, language: string): string {
  return `${name}-${shape}-${language.slice(0, 2)}.webp`
}

function tourPage(): string {
  const cell = (name: string) => (shape: string, language: string) =>
    `[picture](pictures/${pictureOf(name, shape, language)})`
  const parts = TOUR.map(part => {
    const rows = part.stops.map(({ name, zh, en }) => {
      const at = cell(name)
      return `| ${zh} ${en} | ${at('desktop', 'zh')} | ${at('desktop', 'en')} | ${at('phone', 'zh')} | ${at('phone', 'en')} |`
    })
    const head = '| page 页面 | zh 1280 px | en 1280 px | zh 375 px | en 375 px |\n|---|---|---|---|---|'
    return `\n## ${part.zh} ${part.en}\n\n${head}\n${rows.join('\n')}\n`
  })
  return HEAD + parts.join('')
}

/** What the window shows, as WebP: a third of the size of PNG. */
async function picture(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const shot = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  writeFileSync(file, Buffer.from(shot.data, 'base64'))
  await session.detach()
}

const stops = TOUR.flatMap(part => part.stops)

if (folder) {
  mkdirSync(inRoot(folder), { recursive: true })
  writeFileSync(inRoot(folder, '..', 'tour.md'), tourPage())
  for (const language of LANGUAGES) {
    for (const [shape, viewport] of Object.entries(SHAPES)) {
      test(`pictures in ${language}, ${shape}`, async ({ browser }) => {
        test.setTimeout(900_000)
        const windows = new Map<Person, Promise<Page>>()
        const windowOf = (person: Person) => {
          const found = windows.get(person) ?? pageOf(browser, person, { locale: language, viewport })
          windows.set(person, found)
          return found
        }
        for (const { name, person, path } of stops) {
          const file = inRoot(folder, pictureOf(name, shape, language))
          if (onlyMissing && existsSync(file)) continue
          const page = await windowOf(person)
          const answer = await page.goto(`${path}${path.includes('?') ? '&' : '?'}lng=${language}`)
          test.expect(answer?.status(), path).toBe(200)
          await page.waitForLoadState('networkidle')
          await picture(page, file)
        }
        for (const page of windows.values()) await (await page).context().close()
      })
    }
  }
} else {
  test('pictures have pages to show', async ({ request }) => {
    for (const { name, person, path } of stops) {
      if (person === 'visitor') test.expect((await request.get(path)).status(), name).toBe(200)
    }
  })
}
