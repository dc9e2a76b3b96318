import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { idOf } from '../../prisma/builders/chance'
import { counterIdOf } from '../../prisma/builders/vouchers'
import { pageOf, requestsOf } from './support/people'

const PHONE = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true }
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const paper = (name: string) => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: PDF })
const CODE = /\/cards\/([\w-]{22}[0-9a-z]{6,8}\.[\w-]{22})/

/** What stands in the QR code of the card somebody holds. */
async function cardCodeOf(page: Page): Promise<string> {
  await page.goto('/me/card')
  const code = CODE.exec(await page.content())?.[1]
  expect(code, 'the page of the card bears its code').toBeDefined()
  return code!
}

/** The address of a partner's counter as the office hands it over. */
async function counterLink(office: APIRequestContext, key: string): Promise<string> {
  const text = await (await office.get(`/office/vouchers/counters/${counterIdOf(key)}`)).text()
  const path = /\/counter\/[\w-]{22}\.\d+\.[\w-]{22}/.exec(text)?.[0]
  expect(path, 'the office sees the link').toBeDefined()
  return path!
}

async function openCounter(browser: Browser, path: string, script = true): Promise<Page> {
  const page = await pageOf(browser, 'visitor', { ...PHONE, javaScriptEnabled: script })
  await page.goto(path)
  await page.getByLabel('PIN').fill('000000')
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByRole('alert')).toContainText('PIN 不对')
  await page.getByLabel('PIN').fill('204816')
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByRole('heading', { name: '扫描人才卡' })).toBeVisible()
  return page
}

test('a talent books a station and gives the place back; a visitor is asked to log in', async ({
  browser,
}) => {
  const path = `/stations/${idOf('station', 'chaolian')}`
  const visitor = await pageOf(browser, 'visitor')
  await visitor.goto(path)
  await expect(visitor.getByRole('link', { name: '登录后预约' })).toBeVisible()
  const talent = await pageOf(browser, 'graduate', PHONE)
  await talent.goto(path)
  await talent.getByRole('button', { name: '预约这个时段' }).click()
  await expect(talent.getByRole('alert')).toContainText('请选择一个时段')
  await talent.locator('input[name="slotId"]:enabled').last().check()
  await talent.getByLabel('办什么事').fill('创业咨询')
  await talent.getByRole('button', { name: '预约这个时段' }).click()
  await expect(talent.getByText('预约成功')).toBeVisible()
  const mine = talent.locator('li', { hasText: '潮连人才驿站' }).filter({ hasText: '预约码' })
  await expect(mine).toHaveCount(1)
  await mine.getByRole('button', { name: /取消/ }).click()
  await expect(talent.getByText('预约已取消')).toBeVisible()
})

type Act = { intent: string; button: string; says: string; note?: string }

/** Fills in one of the forms of a request's page and sends it. */
async function act(page: Page, { intent, button, says, note }: Act) {
  const form = page.locator(`form:has([name="intent"][value="${intent}"])`)
  if (note) await form.locator('[name="note"]').fill(note)
  await form.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText(says).first()).toBeVisible({ timeout: 20_000 })
}

test('a card holder applies for a service, and its department brings it to its end', async ({ browser }) => {
  test.setTimeout(180_000)
  const talent = await pageOf(browser, 'graduate', PHONE)
  await talent.goto(`/me/services/apply/${idOf('service', 'school')}`)
  await talent.getByLabel('情况说明').fill('孩子六岁，九月上小学。')
  await talent.getByRole('button', { name: '提交申请' }).click()
  await expect(talent.getByRole('alert')).toContainText('还缺必交的材料')
  await expect(talent.getByLabel('情况说明')).toHaveValue('孩子六岁，九月上小学。')
  await talent.getByLabel('户口簿').setInputFiles(paper('户口簿'))
  await talent.getByLabel('居住证明').setInputFiles(paper('居住证明'))
  await talent.getByRole('button', { name: '提交申请' }).click()
  await expect(talent).toHaveURL(/\/me\/services\/[0-9a-f-]{36}$/)
  const id = talent.url().split('/').at(-1)!
  await expect(talent.getByText(/居住证明.pdf/)).toBeVisible()

  const department = await pageOf(browser, 'department', PHONE)
  await department.goto(`/department/requests/${id}`)
  await act(department, { intent: 'acknowledge', button: '签收', says: '已签收，由您承办' })
  const [opened] = await Promise.all([
    department.waitForEvent('download'),
    department.getByRole('link', { name: '打开居住证明' }).click(),
  ])
  expect(opened.suggestedFilename()).toBe('居住证明.pdf')
  await act(department, { intent: 'progress', note: '材料齐全。', button: '登记进展', says: '进展已登记' })
  const report = { intent: 'report', button: '反馈，请人才评价', says: '已反馈，等人才评价' }
  await act(department, { ...report, note: '已安排学区小学。' })
  await talent.reload()
  await act(talent, { intent: 'verdict', button: '满意', says: '谢谢，评价已登记' })

  const office = await pageOf(browser, 'office')
  await office.goto('/office/services/cases')
  await office.locator(`a[href="/office/requests/${id}"]`).click()
  await office.getByLabel('查看用途').first().fill('抽查材料')
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('button', { name: /^打开/ }).first().click(),
  ])
  expect(download.suggestedFilename()).toContain('.pdf')
  await act(office, { intent: 'resolve', button: '办结', says: '已办结' })
  await office.goto('/office/audit')
  await expect(office.getByText('查看服务材料').filter({ visible: true }).first()).toBeVisible()
})

test('a voucher is redeemed at a counter, a form sent twice counts once, and when it is used up the counter says where', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const talent = await pageOf(browser, 'graduate', PHONE)
  const code = await cardCodeOf(talent)
  const office = await requestsOf('office')
  const counter = await openCounter(browser, await counterLink(office, 'sports'), false)
  const scan = async () => {
    await counter.getByLabel('人才卡码').fill(code)
    await counter.getByRole('button', { name: '查验' }).click()
    await expect(counter.getByRole('heading', { name: '本窗口可用的权益券' })).toBeVisible()
  }
  const redeem = () => counter.getByRole('button', { name: /核销一次“新入职礼包/ }).click()
  await scan()
  await redeem()
  await expect(counter.getByText(/核销成功，本期还剩 0 次/)).toBeVisible()
  await redeem()
  await expect(counter.getByRole('alert')).toContainText('本期次数已用完')
  await expect(counter.getByRole('alert')).toContainText('滨江体育中心')
  await talent.goto('/me/vouchers')
  await expect(talent.getByText(/新入职礼包/).first()).toBeVisible()
  await expect(talent.getByText('本期已用完').first()).toBeVisible()
  await counter.getByLabel('人才卡码').fill(`${code.slice(0, -3)}abc`)
  await counter.getByRole('button', { name: '查验' }).click()
  await expect(counter.getByRole('alert')).toContainText('请勿核销')
  const uses = await office.get('/office/vouchers/uses.xlsx')
  expect((await uses.body()).subarray(0, 2).toString()).toBe('PK')
  await office.dispose()
})

test('a policy is written, published, read by everybody and withdrawn with its reason', async ({
  browser,
}) => {
  const title = `试行办法 ${Date.now()}`
  const office = await pageOf(browser, 'office')
  await office.goto('/office/policies/new')
  await office.getByLabel('标题', { exact: true }).fill(title)
  await office.getByLabel('正文', { exact: true }).fill('1、第一条\n2、<script>alert(1)</script>')
  await office.getByRole('button', { name: '保存草稿' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(title)
  const id = office.url().split('/').at(-1)!
  const visitor = await requestsOf('visitor')
  expect((await visitor.get(`/policies/${id}`)).status()).toBe(404)
  await office.getByRole('button', { name: '发布' }).click()
  await expect(office.getByText('已发布，所有人都能看到')).toBeVisible()
  const page = await visitor.get(`/policies/${id}`)
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  await office.getByLabel('撤下原因').fill('另有新办法')
  await office.getByRole('button', { name: '撤下' }).click()
  await expect(office.getByText('原网址会说明原因')).toBeVisible()
  expect(await (await visitor.get(`/policies/${id}`)).text()).toContain('另有新办法')
  await visitor.dispose()
})
