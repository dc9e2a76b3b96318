import { expect, type Page, test } from '@playwright/test'
import { OWN } from './support/own-things'
import { pageOf, requestsOf } from './support/people'

test.describe.configure({ mode: 'serial' })

let enterprise: Page
let slug = ''

test.beforeAll(async ({ browser }) => {
  enterprise = await pageOf(browser, 'enterprise')
  slug = OWN.enterprise!.slug!
})

test.afterAll(async () => {
  await enterprise?.context().close()
})

test('a party sees its meetings of the day and says what came of one', async () => {
  await enterprise.goto(`/enterprise/fairs/${slug}/day`)
  await expect(enterprise.getByRole('img', { name: '入场二维码' })).toBeVisible()
  await enterprise
    .getByRole('link', { name: /登记成果|修改成果/ })
    .first()
    .click()
  await enterprise.getByLabel('商定岗位').fill('4')
  await enterprise.getByLabel('做什么').fill('寄送岗位说明')
  await enterprise.locator('input[name=ownerName]').fill('')
  await enterprise.getByRole('button', { name: '保存成果' }).click()
  await expect(enterprise.getByRole('alert')).toBeVisible()
  await enterprise.locator('input[name=ownerName]').fill('伍晓琳')
  await enterprise.getByLabel('企业', { exact: true }).check()
  await enterprise.locator('input[name=dueOn]').fill('2099-01-31')
  await enterprise.getByRole('button', { name: '保存成果' }).click()
  await expect(enterprise.getByRole('status').first()).toContainText('成果已保存')
  await expect(enterprise.getByRole('main')).toContainText('寄送岗位说明')
})

test('the results are public as sums, and the office takes them away as a workbook', async ({ browser }) => {
  const visitor = await pageOf(browser, 'visitor')
  await visitor.goto(`/fairs/${slug}/results`)
  await expect(visitor.getByRole('main')).toContainText('商定岗位')
  await expect(visitor.getByRole('main')).not.toContainText('岭芯智能装备')
  await visitor.context().close()
  const office = await requestsOf('office')
  const file = await office.get(`/office/fairs/${slug}/results.xlsx`)
  expect(file.status()).toBe(200)
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  await office.dispose()
})

test('the day of a fair is nobody else’s', async () => {
  const graduate = await requestsOf('graduate')
  for (const path of [
    `/office/fairs/${slug}/day`,
    `/enterprise/fairs/${slug}/day`,
    `/office/fairs/${slug}/results`,
  ])
    expect([403, 404]).toContain((await graduate.get(path)).status())
  await graduate.dispose()
})
