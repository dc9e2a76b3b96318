import { expect, type Page, test } from '@playwright/test'
import { waitForMails } from './support/mails'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const began = new Date()
const title = `人才沙龙试办 ${Date.now()}`
let office: Page
let graduate: Page
let second: Page
let address = ''

/** A time of the browser's own field, hours from now, in Asia/Shanghai. */
function field(hours: number): string {
  return new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16)
}

test.beforeAll(async ({ browser }) => {
  office = await pageOf(browser, 'office')
  graduate = await pageOf(browser, 'graduate')
  second = await pageOf(browser, 'graduate2')
})

test.afterAll(async () => {
  for (const page of [office, graduate, second]) await page?.context().close()
})

test('the office makes an event with one place and publishes it', async () => {
  await office.goto('/office/events/new')
  await office.getByLabel('标题').fill(title)
  await office.getByLabel('一句话介绍').fill('只有一个名额')
  await office.getByLabel('开始').fill(field(2))
  await office.getByLabel('结束').fill(field(4))
  await office.getByLabel('报名截止').fill(field(1))
  await office.getByLabel('地点', { exact: true }).fill('白沙人才驿站')
  await office.locator('input[name=capacity]').fill('1')
  await office.getByRole('button', { name: '保存草稿' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(title)
  await office.getByRole('button', { name: '发布' }).click()
  await expect(office.getByRole('status')).toContainText('活动已发布')
  address = (await office.getByRole('link', { name: '公开页面' }).getAttribute('href'))!
})

test('the first who registers has a pass, the second waits and sees the position', async () => {
  await graduate.goto(address)
  await graduate.getByRole('button', { name: '报名' }).click()
  await expect(graduate.getByRole('img', { name: '签到二维码' })).toBeVisible()
  await second.goto(address)
  await expect(second.getByRole('main')).toContainText('1 席已满')
  await second.getByRole('button', { name: '加入候补' }).click()
  await expect(second.getByRole('main')).toContainText('您排在候补第一位')
  await expect(second.getByRole('img', { name: '签到二维码' })).toHaveCount(0)
})

test('whoever cancels makes room for the one who waits, who is told by mail', async () => {
  await graduate.getByRole('button', { name: '取消报名' }).click()
  await expect(graduate.getByRole('main')).toContainText('您已取消这份报名')
  const subjects = await waitForMails('graduate2', began, 2)
  expect(subjects.join('\n')).toContain(`候补成功：${title}`)
  await second.reload()
  await expect(second.getByRole('img', { name: '签到二维码' })).toBeVisible()
})

test('scans without a connection are kept and handed in later, once', async () => {
  const code = (await second.locator('.pass-code').textContent())!
  await office.goto(`${await officeAddress()}/door`)
  await expect(office.getByText('全部已提交')).toBeVisible()
  await office.context().setOffline(true)
  await office.getByLabel('短码或签到码').fill(code)
  await office.getByRole('button', { name: '签到', exact: true }).click()
  await expect(office.getByText('1 条待提交')).toBeVisible()
  const kept = await office.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain(code)
  expect(kept).not.toContain('谭思远')
  await office.context().setOffline(false)
  await expect(office.getByText('全部已提交')).toBeVisible({ timeout: 20_000 })
  await expect(office.getByRole('main')).toContainText('谭思远')
  expect(await office.evaluate(() => localStorage.length)).toBe(0)
  await second.reload()
  await expect(second.getByRole('main')).toContainText('已到场')
})

test('the same code typed without scripts says that they are in already, an unknown one that there is none', async ({
  browser,
}) => {
  const plain = await pageOf(browser, 'office', { javaScriptEnabled: false })
  const code = (await second.locator('.pass-code').textContent())!
  for (const [typed, says] of [
    [code, '已签到过'],
    ['ZZZZ-ZZZZ', '没有这个短码'],
  ]) {
    await plain.goto(`${await officeAddress()}/door`)
    await plain.getByLabel('短码或签到码').fill(typed!)
    await plain.getByRole('button', { name: '签到', exact: true }).click()
    await expect(plain.getByRole('alert')).toContainText(says!)
  }
  await plain.context().close()
})

test('an altered pass says so to whoever opens its address, and shows nobody’s name', async ({ browser }) => {
  const visitor = await pageOf(browser, 'visitor')
  await visitor.goto(`/pass/gAAAAAAAAAAAAAAAAAAAAAAzzzzzz.${'A'.repeat(22)}`)
  await expect(visitor.getByRole('main')).toContainText('签到码被改动过')
  await visitor.context().close()
})

async function officeAddress(): Promise<string> {
  await office.goto(`/office/events?q=${encodeURIComponent(title)}`)
  return (await office.getByRole('link', { name: title }).getAttribute('href'))!
}
