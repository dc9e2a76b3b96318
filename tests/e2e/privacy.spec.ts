import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Page, request, test } from '@playwright/test'
import { pageOf, requestsOf } from './support/people'

const base = () => process.env.BASE_URL ?? ''
const origin = () => ({ origin: base() })

const CLI = fileURLToPath(new URL('../../server/cli.mjs', import.meta.url))
/** People of the demonstration whom no other test needs. */
const READER = 'g0076@demo.test'
const GONE = 'g0077@demo.test'
const GONE_BY_COMMAND = 'g0078@demo.test'
const PASSWORD = 'Erased-2026!'

/** Runs a command against the site under test; throws when it is refused. */
function cli(args: string[], input = ''): string {
  const env = { ...process.env, DATA_DIR: path.dirname(process.env.MAIL_FOLDER ?? '') }
  return execFileSync(process.execPath, [CLI, ...args], { encoding: 'utf8', input, env })
}

/** A window of somebody who has just been given a password. */
async function newPassword(browser: Browser, email: string): Promise<Page> {
  cli(['user', 'reset-password', '--email', email, '--password-stdin'], PASSWORD)
  const context = await browser.newContext({ baseURL: base(), locale: 'zh-CN' })
  const form = { email, password: PASSWORD }
  await context.request.post('/login', { headers: origin(), form, maxRedirects: 0 })
  return context.newPage()
}

test('a graduate reads everything held, withdraws and agrees again, and asks for a correction', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await newPassword(browser, READER)
  await page.goto('/me/privacy')
  await page.getByRole('link', { name: '我的数据' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '我的数据' })).toBeVisible()
  const held = await page.request.get('/account/data.json')
  expect(held.headers()['content-disposition']).toContain('attachment')
  const copy = (await held.json()) as { email: string; held: Record<string, unknown[]> }
  expect(copy.email).toBe(READER)
  expect(copy.held.profile).toHaveLength(1)
  await page.getByRole('link', { name: '逐条查看' }).click()
  await expect(page.getByRole('heading', { name: '简历', exact: true })).toBeVisible()
  await page.goto('/account/data')
  const row = page.locator('li', { hasText: '处理证件号码和证明材料' })
  await row.getByRole('button', { name: '撤回同意' }).click()
  await expect(row.getByText('已撤回')).toBeVisible()
  await row.getByRole('button', { name: '重新同意' }).click()
  await expect(row.getByText('已同意')).toBeVisible()
  await page.getByLabel('哪一项不对').fill('院校名册里的姓名')
  await page.getByLabel('应该是什么，依据是什么').fill('少了一个字')
  await page.getByRole('button', { name: '提交更正请求' }).click()
  await expect(page.getByText('待处理')).toBeVisible()
  const office = await pageOf(browser, 'office')
  await office.goto('/office/privacy')
  const asked = office.locator('section', { hasText: '院校名册里的姓名' })
  await asked.getByLabel('答复（本人会看到）').fill('已按学籍更正')
  const posted = office.waitForResponse(answer => answer.request().method() === 'POST')
  await asked.getByRole('button', { name: '答复' }).click()
  await posted
  await page.reload()
  await expect(page.getByText('已按学籍更正')).toBeVisible()
  await Promise.all([page.context().close(), office.context().close()])
})

test('who erases the account gets a receipt, and nothing of theirs is found any more', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await newPassword(browser, GONE)
  const login = { email: GONE, password: PASSWORD }
  const copy = (await (await page.request.get('/account/data.json')).json()) as {
    held: { profile: { id: string; name: string; headline: string }[] }
  }
  const profile = copy.held.profile[0]!
  await page.goto('/account/erase')
  await page.getByLabel('登录密码').fill('wrong')
  await page.getByRole('button', { name: '永久注销并删除数据' }).click()
  await expect(page.getByText('密码不对')).toBeVisible()
  await page.getByLabel('登录密码').fill(PASSWORD)
  await page.getByRole('button', { name: '永久注销并删除数据' }).click()
  await expect(page.getByRole('heading', { name: /删除凭据/ })).toBeVisible()
  await expect(page.getByText(/已移除 1 份/)).toBeVisible()
  await expect(page.getByText(profile.name)).toHaveCount(0)
  const receipt = page.url()
  expect((await page.request.get('/me', { maxRedirects: 0 })).status()).toBe(302)
  const again = await request.newContext({ baseURL: base() })
  expect((await again.post('/login', { headers: origin(), form: login, maxRedirects: 0 })).status()).not.toBe(
    303,
  )
  expect((await again.get(receipt)).status()).toBe(200)
  expect((await again.get(`${base()}/receipts/aaaaaaaaaaaaaaaaaaaa`)).status()).toBe(404)
  const enterprise = await requestsOf('enterprise')
  expect((await enterprise.get(`/enterprise/talents/${profile.id}`)).status()).toBe(404)
  await Promise.all([page.context().close(), again.dispose(), enterprise.dispose()])
})

test('the command line copies somebody and erases them, and then knows nobody of that address', () => {
  test.setTimeout(120_000)
  const copy = JSON.parse(cli(['privacy', 'export', '--email', GONE_BY_COMMAND])) as {
    held: { profile: { name: string }[] }
  }
  expect(copy.held.profile).toHaveLength(1)
  const receipt = cli(['privacy', 'erase', '--email', GONE_BY_COMMAND])
  expect(JSON.parse(receipt)).toMatchObject({ kind: 'erasure', documents: 1 })
  expect(receipt).not.toContain(copy.held.profile[0]!.name)
  expect(() => cli(['privacy', 'export', '--email', GONE_BY_COMMAND])).toThrow('no account')
})
