import { expect, test } from '@playwright/test'
import { pageOf } from './support/people'

test('the home tells what this is, with live numbers, a search box and new openings', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main.getByRole('searchbox').or(main.getByRole('combobox')).first()).toBeVisible()
  await expect(main).toContainText('100')
  await expect(main).toContainText('159')
  await expect(main.locator('a[href^="/openings/"]').first()).toBeVisible()
})

test('filters of the list stay in the address and narrow the count', async ({ page }) => {
  await page.goto('/openings')
  const all = Number(
    (await page.getByRole('main').innerText()).match(/([\d,]+)\s*个岗位/)?.[1]?.replace(',', ''),
  )
  await page.goto('/openings?degree=master')
  const some = Number(
    (await page.getByRole('main').innerText()).match(/([\d,]+)\s*个岗位/)?.[1]?.replace(',', ''),
  )
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
})

test('the language switches and is remembered', async ({ page }) => {
  await page.goto('/openings')
  await expect(page.locator('html')).toHaveAttribute('lang', /zh/)
  await page.goto('/openings?lng=en')
  await expect(page.locator('html')).toHaveAttribute('lang', /en/)
  await page.goto('/enterprises')
  await expect(page.locator('html')).toHaveAttribute('lang', /en/)
  await page.goto('/enterprises?lng=zh-CN')
  await expect(page.locator('html')).toHaveAttribute('lang', /zh/)
})

for (const path of [
  '/',
  '/openings',
  '/openings?q=工程师',
  '/enterprises',
  '/universities',
  '/login',
  '/register',
]) {
  for (const width of [320, 375]) {
    test(`${path} does not scroll sideways at ${width} px`, async ({ browser }) => {
      const page = await pageOf(browser, 'visitor', { viewport: { width, height: 720 } })
      await page.goto(path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await page.context().close()
    })
  }
}

test('a closed opening says so and takes no application', async ({ browser }) => {
  const page = await pageOf(browser, 'graduate')
  await page.goto('/me/applications?ended=1')
  const ended = page.getByRole('main').getByText('岗位关闭').first()
  await expect(ended.or(page.getByRole('main').getByRole('link', { name: '已结束' }).first())).toBeVisible()
  await page.context().close()
})

test('a page that is not there says so, with a title of its own', async ({ page }) => {
  for (const path of ['/openings/019aa000-0000-7000-8000-000000000000', '/no-such-page']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page).toHaveTitle(/没有找到这个页面/)
  }
})
