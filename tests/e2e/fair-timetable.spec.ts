import { expect, type Page, test } from '@playwright/test'
import { DEMO_FAIRS } from '../../prisma/builders/data/fairs'
import { daysFrom } from '../../prisma/builders/days'
import { fairSlug } from '../../prisma/builders/fairs'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const SLUG = fairSlug(DEMO_FAIRS.find(fair => fair.key === 'hundred')!, daysFrom(new Date()))
const PLANS = `/office/fairs/${SLUG}/plans`
let office: Page
let visitor: Page
let version = ''

test.beforeAll(async ({ browser }) => {
  office = await pageOf(browser, 'office')
  visitor = await pageOf(browser, 'visitor')
})

test.afterAll(async () => {
  await office?.context().close()
  await visitor?.context().close()
})

async function numberShown(): Promise<string> {
  return (await office.locator('.page-head').innerText()).match(/第 (\d+) 版/)![1]!
}

test('the organiser presses once and gets a timetable with its proof', async () => {
  test.setTimeout(90_000)
  await office.goto(PLANS)
  await office.getByRole('textbox', { name: /^备注/ }).fill('浏览器测试')
  await office.getByRole('spinbutton', { name: /随机种子/ }).fill('7')
  await office.getByRole('button', { name: '开始求解' }).click()
  const proof = office.getByRole('region', { name: '最优性证明' })
  await expect(proof).toContainText('总价值', { timeout: 60_000 })
  await expect(proof).toContainText('上界')
  await expect(proof).toContainText(/已证明最优|距上界/)
  version = await numberShown()
  await expect(office.getByRole('region', { name: '按院校' }).locator('a.tt-cell').first()).toBeVisible()
})

test('a meeting is pinned where it is, and its page tells the cheapest change for what is unmet', async () => {
  await office.locator('a.tt-cell').first().click()
  const dock = office.locator('#dock')
  await dock.getByRole('button', { name: '锁定', exact: true }).click()
  await expect(dock.getByRole('button', { name: '解除锁定' })).toBeVisible()
  await dock.getByRole('button', { name: '解除锁定' }).click()
  await expect(dock.getByRole('button', { name: '锁定', exact: true })).toBeVisible()
  await expect(office.getByRole('heading', { name: /未满足的互选/ })).toBeVisible()
})

test('one press meets an unmet wish by its cheapest change, in a version of its own', async () => {
  const unmet = office.locator('#unmet li').filter({ has: office.getByRole('button') })
  const pair = await unmet.first().getByRole('heading').innerText()
  await unmet.first().getByRole('button', { name: '按此生成新版本' }).click()
  const made = office.getByRole('region', { name: '本版采用的改法' })
  await expect(made).toContainText(pair)
  expect(Number(await numberShown())).toBe(Number(version) + 1)
  version = await numberShown()
})

test('it is compared with the one in force, published, and seen by a visitor', async () => {
  await office.getByRole('link', { name: `发布第 ${version} 版` }).click()
  await expect(office.getByRole('heading', { level: 1 })).toContainText(`发布第 ${version} 版`)
  await expect(office.getByText(/新增 \d+ 场|完全相同/)).toBeVisible()
  await office.getByRole('button', { name: '确认发布' }).click()
  await office.waitForURL(/plans\/[0-9a-f-]+$/)
  await expect(office.locator('.page-head')).toContainText('现行')
  await visitor.goto(`/fairs/${SLUG}/timetable`)
  await expect(visitor.locator('.page-head')).toContainText(`第 ${version} 版`)
  await visitor.goto(`/fairs/${SLUG}/timetable?by=university&q=五邑大学`)
  await expect(visitor.getByRole('rowheader', { name: /五邑大学/ })).toBeVisible()
  const found = await visitor.request.get(`/api/v1/fairs/${SLUG}/timetable?pageSize=5`)
  expect(await found.json()).toMatchObject({ version: Number(version), pageSize: 5 })
})

test('a party drops out and nobody else moves', async () => {
  await office.goto(`/office/fairs/${SLUG}/absence`)
  await office.getByRole('combobox', { name: /哪一方/ }).fill('U90')
  await office.getByRole('button', { name: '确认' }).click()
  await office.waitForURL(/plans\/[0-9a-f-]+$/)
  await expect(office.locator('.page-head')).toContainText(`第 ${Number(version) + 1} 版`)
  await office.getByRole('link', { name: '返回对接时刻表' }).click()
  await office
    .getByRole('row', { name: new RegExp(`第 ${version} 版`) })
    .getByRole('link', { name: /比较/ })
    .click()
  await expect(office.getByText(/改时段 0 场，改桌 0 场/)).toBeVisible()
})

test('a faulty list of meetings is refused with the place named, a good one is arranged', async () => {
  test.setTimeout(90_000)
  const upload = async (list: object) => {
    await office.goto('/office/fairs/arrange')
    await office.getByLabel('清单文件').setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(list)),
    })
    await office.getByRole('button', { name: '开始排' }).click()
  }
  const list = {
    slots: 3,
    tables: 2,
    parties: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
    meetings: [{ parties: ['p1', 'p2'] }, { parties: ['p1', 'p3'] }],
  }
  await upload({ ...list, meetings: [{ parties: ['p1', 'p9'] }] })
  await expect(office.getByRole('main')).toContainText('meetings[0].parties[1]')
  await upload(list)
  await expect(office.getByRole('main')).toContainText('2 场全部排定', { timeout: 60_000 })
})
