import { expect, test } from '@playwright/test'

test('the process says that it lives, and metrics are for this machine alone', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' })
  const metrics = await request.get('/metrics')
  expect(await metrics.text()).toContain('http_request_duration_seconds_count')
  const proxied = await request.get('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } })
  expect(await proxied.text()).not.toContain('http_request_duration_seconds_count')
})

test('pages are kept by nobody, built files for good', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBeTruthy()
  const file = (await page.text()).match(/\/assets\/[\w.-]+\.css/)?.[0] ?? 'none'
  const asset = await request.get(file)
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await request.get('/assets/none-00000000.js')).status()).toBe(404)
})

test('pages are sent compressed', async ({ request }) => {
  const page = await request.get('/', { headers: { 'accept-encoding': 'br, gzip' } })
  expect(page.headers()['content-encoding']).toMatch(/br|gzip/)
})

test('an unknown address is a page that says so', async ({ page }) => {
  const answer = await page.goto('/no-such-page')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toBeVisible()
})
