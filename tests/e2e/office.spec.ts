import { expect, type Page, test } from '@playwright/test'
import { idOf } from '../../prisma/builders/chance'
import { waitForMails } from './support/mails'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const WAITING = idOf('enterprise', 161)
const NOTE = '请补充联系人的工作电话。'
const began = new Date()
let office: Page

test.beforeAll(async ({ browser }) => {
  office = await pageOf(browser, 'office')
})

test.afterAll(async () => {
  await office?.context().close()
})

test('the desk says how much there is to do, and each number leads to its list', async () => {
  await office.goto('/office')
  await expect(office.getByRole('heading', { level: 1 })).toContainText(/今天有 \d+ 件事要处理/)
  for (const task of ['用人单位待审', '岗位待审', '院校与成员账号待核验', '岗位被举报']) {
    await expect(office.getByRole('main')).toContainText(task)
  }
  for (const link of await office.getByRole('main').getByRole('link').all()) {
    const address = await link.getAttribute('href')
    if (!address?.startsWith('/')) continue
    expect((await office.request.get(address)).status(), address).toBe(200)
  }
})

test('an enterprise is sent back with a note it can read, and its people are told', async () => {
  await office.goto(`/office/enterprises/${WAITING}`)
  await office.getByRole('textbox', { name: /^说明/ }).fill(NOTE)
  await office.getByRole('button', { name: '退回补正' }).click()
  await expect(office.getByRole('main')).toContainText(NOTE)
  const [subject] = await waitForMails('hr161', began, 1)
  expect(subject).toContain('补正')
})

test('openings with wording the law forbids are marked in the queue, with the words named', async () => {
  await office.goto('/office/openings?status=pending')
  await expect(office.getByRole('main')).toContainText('用语提示')
  await office.goto(`/office/openings/${idOf('opening', 21)}`)
  await expect(office.getByRole('main')).toContainText('22-30 岁')
})

test('a decision is in the audit log', async () => {
  await office.goto('/office/audit')
  await expect(office.getByRole('main')).toContainText('审核企业')
})
