import { expect, type Page, test } from '@playwright/test'
import { readMails } from '../../server/mail-inbox/store.mjs'
import { waitForMails } from './support/mails'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const began = new Date()
const HEAD =
  'external_id,name,university,major_code,degree,graduating_class,email,phone,skills,wished_cities,wished_salary_k'
const NUMBER = `T${Date.now()}`
let university: Page

test.beforeAll(async ({ browser }) => {
  university = await pageOf(browser, 'university')
})

test.afterAll(async () => {
  await university?.context().close()
})

test('the home shows what is to be done, the roster who has claimed an entry', async () => {
  await university.goto('/university')
  await expect(university.getByRole('main')).toContainText('毕业生尚未认领')
  await university.goto('/university/roster?claimed=no')
  await expect(university.getByRole('main').getByRole('row').nth(1)).toBeVisible()
})

test('a roster is imported with its faults named', async () => {
  await university.goto('/university/imports')
  const row = `${NUMBER},祝晓禾,五邑大学,080202,本科,2027,claims@demo.test,,SolidWorks|AutoCAD,江门市,8`
  const faulty = `${NUMBER}-2,,五邑大学,080202,本科,2027,,,,,`
  await university.locator('input[type=file]').setInputFiles({
    name: '名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${HEAD}\n${row}\n${faulty}\n`),
  })
  await university.getByRole('button', { name: '开始导入' }).click()
  await expect(university).toHaveURL(/\/university\/imports\/[0-9a-f-]{36}/)
  await expect(async () => {
    await university.reload()
    await expect(university.getByRole('main')).toContainText('必填项为空', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
})

test('the graduate is invited by mail', async () => {
  await university.goto(`/university/roster?q=${NUMBER}`)
  await expect(university.getByRole('main')).toContainText('祝晓禾')
  await university.getByRole('checkbox').last().check()
  await university.getByRole('button', { name: '邀请所选' }).click()
  const [subject] = await waitForMails('claims', began, 1)
  expect(subject).toContain('认领')
})

test('whoever has the link claims the entry with an account of a graduate', async ({ browser }) => {
  const mail = readMails(process.env.MAIL_FOLDER!).findLast(one =>
    one.to.some(to => to.includes('claims@demo.test')),
  )
  const address = mail?.text.match(/\/claim\/[\w-]+/)?.[0] ?? 'none'
  const visitor = await pageOf(browser, 'visitor')
  await visitor.goto(address)
  await expect(visitor.getByRole('main')).toContainText('五邑大学')
  await expect(visitor.getByRole('main')).not.toContainText('祝晓禾')
  await visitor.context().close()
  const enterprise = await pageOf(browser, 'enterprise')
  await enterprise.goto(address)
  await expect(enterprise.getByRole('main')).toContainText('不是毕业生账号')
  await enterprise.context().close()
})
