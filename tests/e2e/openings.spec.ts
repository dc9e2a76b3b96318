import { expect, type Page, test } from '@playwright/test'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const TITLE = `水下焊接机器人工程师${Date.now().toString(36)}`
let enterprise: Page
let office: Page

test.beforeAll(async ({ browser }) => {
  enterprise = await pageOf(browser, 'enterprise')
  office = await pageOf(browser, 'office')
})

test.afterAll(async () => {
  await enterprise?.context().close()
  await office?.context().close()
})

const dayAhead = (days: number) =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

test('an enterprise writes an opening; wording that discriminates is named', async () => {
  await enterprise.goto('/enterprise/openings/new')
  await enterprise.getByLabel('岗位名称').fill(TITLE)
  await enterprise.getByLabel('工作内容').fill('1. 设计水下焊接机器人\n2. 现场调试')
  await enterprise.getByLabel('任职要求').fill('机械类专业\n年龄 35 周岁以下')
  await enterprise.getByLabel('城市').fill('江门市')
  await enterprise.getByLabel('投递截止').fill(dayAhead(40))
  await enterprise.getByRole('button', { name: '提交审核' }).click()
  await expect(enterprise.getByRole('main')).toContainText('年龄 35 周岁以下')
  await expect(enterprise.getByLabel('岗位名称')).toHaveValue(TITLE)
  await enterprise.getByLabel('任职要求').fill('机械类专业\n能适应短期出差')
  await enterprise.getByRole('button', { name: '提交审核' }).click()
  await expect(enterprise).toHaveURL(/\/enterprise\/openings\/[0-9a-f-]{36}/)
  await expect(enterprise.getByRole('main')).toContainText('待审')
})

test('the office publishes it', async () => {
  await office.goto(`/office/openings?q=${encodeURIComponent(TITLE)}`)
  await office.getByRole('main').getByRole('link', { name: TITLE }).first().click()
  await office.getByRole('button', { name: '通过并发布' }).click()
  await expect(office.getByRole('main')).toContainText('发布中')
})

test('visitors see it and find it by search', async ({ page }) => {
  await expect(async () => {
    await page.goto(`/openings?q=${encodeURIComponent(TITLE)}`)
    await expect(page.getByRole('main').getByRole('link', { name: TITLE })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await page.getByRole('main').getByRole('link', { name: TITLE }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '{}')).toMatchObject({ '@type': 'JobPosting', title: TITLE })
})

test('a word inside its title finds it, and so does pinyin', async ({ page }) => {
  for (const q of ['下焊接', 'shuixiahanjie']) {
    await page.goto(`/openings?q=${encodeURIComponent(q)}`)
    await expect(page.getByRole('main')).toContainText(TITLE)
  }
})
