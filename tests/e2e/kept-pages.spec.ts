import { type APIRequestContext, expect, type Page, type Request, test } from '@playwright/test'
import { pageOf, requestsOf } from './support/people'

const etagOf = async (visitor: APIRequestContext, path: string) => (await visitor.get(path)).headers().etag

/** What a page loads: how many requests, and bytes of bodies over the wire by kind. */
async function weigh(page: Page, path: string) {
  const loaded: Request[] = []
  page.on('requestfinished', request => loaded.push(request))
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  const bytes: Record<string, number> = {}
  for (const request of loaded) {
    const kind = request.resourceType()
    bytes[kind] = (bytes[kind] ?? 0) + (await request.sizes()).responseBodySize
  }
  return { requests: loaded.length, bytes }
}

test('the list of openings is light: 12 kB of page, 100 kB of script, 15 requests', async ({ browser }) => {
  const page = await pageOf(browser, 'visitor')
  const { requests, bytes } = await weigh(page, '/openings')
  expect(requests).toBeLessThanOrEqual(15)
  expect(bytes.document).toBeLessThanOrEqual(12 * 1024)
  expect(bytes.script).toBeLessThanOrEqual(100 * 1024)
  await page.context().close()
})

test('a kept page runs its scripts under a policy of hashes', async ({ browser }) => {
  const visitor = await requestsOf('visitor')
  expect(await etagOf(visitor, '/openings')).toBeTruthy()
  const page = await pageOf(browser, 'visitor')
  const refused: string[] = []
  page.on('console', message => message.type() === 'error' && refused.push(message.text()))
  page.on('pageerror', error => refused.push(error.message))
  const answer = await page.goto('/openings')
  const policy = (await answer?.allHeaders())?.['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'sha256-/)
  expect(policy).not.toMatch(/nonce|unsafe-inline/)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page.getByRole('main').locator('ol a[href^="/openings/"]').first().click()
  await page.waitForURL(/\/openings\/[0-9a-f-]{36}/)
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(refused).toEqual([])
  await page.context().close()
})

test('who is logged in is given a page of their own, and nobody else gets it', async () => {
  const [visitor, graduate] = [await requestsOf('visitor'), await requestsOf('graduate')]
  const etag = (await etagOf(visitor, '/openings')) ?? ''
  const own = await graduate.get('/openings', { headers: { 'if-none-match': etag } })
  expect(own.status()).toBe(200)
  expect(own.headers()).toMatchObject({ 'cache-control': 'no-store' })
  expect(await own.text()).toContain('/logout')
  expect(await (await visitor.get('/openings')).text()).not.toContain('/logout')
})

test('an opening that is paused is gone from the kept list with the next request', async () => {
  const [visitor, enterprise] = [await requestsOf('visitor'), await requestsOf('enterprise')]
  const own = await (await enterprise.get('/enterprise/openings?status=published')).text()
  const id = /\/enterprise\/openings\/([0-9a-f-]{36})/.exec(own)?.[1] ?? ''
  const shown = `/openings/${id}`
  const before = await etagOf(visitor, shown)
  expect(await etagOf(visitor, shown)).toBe(before)
  const move = async (intent: string) => {
    const answer = await enterprise.post(`/enterprise/openings/${id}`, {
      form: { intent },
      headers: { origin: new URL(process.env.BASE_URL ?? '').origin },
    })
    expect(answer.status()).toBe(303)
  }
  await move('pause')
  await expect.poll(() => etagOf(visitor, shown), { timeout: 1_000, intervals: [20] }).not.toBe(before)
  await move('resume')
})
