import { expect, type Page, test } from '@playwright/test'
import { waitForMails } from './support/mails'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const EMPLOYER = '岭芯智能装备有限公司'
const began = new Date()
let graduate: Page
let enterprise: Page

/** `YYYY-MM-DD` in Asia/Shanghai, some days from now. */
const dayAhead = (days: number) =>
  new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

test.beforeAll(async ({ browser }) => {
  graduate = await pageOf(browser, 'graduate2')
  enterprise = await pageOf(browser, 'enterprise')
})

test.afterAll(async () => {
  await graduate?.context().close()
  await enterprise?.context().close()
})

test('a graduate searches 机械工程师, opens an opening and applies', async () => {
  await graduate.goto('/openings')
  await graduate.getByRole('main').getByRole('searchbox').fill('机械工程师')
  await graduate.keyboard.press('Enter')
  await expect(graduate).toHaveURL(/q=/)
  await expect(graduate.getByRole('main')).toContainText('机械工程师')
  await graduate.goto(`/openings?q=${encodeURIComponent(`机械工程师 ${EMPLOYER}`)}`)
  await graduate.getByRole('main').getByRole('link', { name: '机械工程师' }).first().click()
  await expect(graduate.getByRole('heading', { level: 1 })).toContainText('机械工程师')
  await expect(graduate.getByRole('main')).toContainText(EMPLOYER)
  await graduate.getByRole('link', { name: '投递这个岗位' }).first().click()
  await expect(graduate.getByRole('heading', { level: 1 })).toContainText('投递：')
  await graduate.getByLabel('给企业的留言').fill('毕业设计是自动装配线，希望到贵公司实习。')
  await graduate.getByRole('button', { name: '确认投递' }).click()
  await expect(graduate).toHaveURL(/\/me\/applications\//)
  await expect(graduate.getByRole('main')).toContainText('已投递')
})

test('the enterprise sees the applicant with what was written, and takes the application into screening', async () => {
  await enterprise.goto('/enterprise/applications?status=submitted')
  await enterprise.getByRole('main').getByRole('link', { name: '谭思远' }).first().click()
  await expect(enterprise.getByRole('main')).toContainText('毕业设计是自动装配线')
  await expect(enterprise.getByRole('main')).toContainText('graduate2@demo.test')
  await enterprise.getByRole('button', { name: '进入初筛' }).click()
  await expect(enterprise.getByRole('main')).toContainText('初筛')
})

test('it proposes an interview, and the graduate accepts', async () => {
  await enterprise.getByText('约面试', { exact: true }).click()
  await enterprise.getByLabel('开始时间').fill(`${dayAhead(3)}T14:30`)
  await enterprise.getByLabel('地点或链接').fill('研发楼 301')
  await enterprise.getByRole('button', { name: '发出面试邀请' }).click()
  await expect(enterprise.getByRole('main')).toContainText('待答复')
  await graduate.reload()
  await expect(graduate.getByRole('main')).toContainText('研发楼 301')
  await graduate.getByRole('button', { name: '接受', exact: true }).click()
  await expect(graduate.getByRole('main')).toContainText('已接受')
})

test('it makes an offer, and the graduate accepts it', async () => {
  await enterprise.reload()
  await enterprise.getByText('发录用通知', { exact: true }).click()
  await enterprise.getByLabel('月薪').fill('9000')
  await enterprise.getByLabel('答复期限').fill(dayAhead(6))
  await enterprise.getByRole('button', { name: '发出录用通知' }).click()
  await expect(enterprise.getByRole('main')).toContainText('撤回录用通知')
  await graduate.reload()
  await expect(graduate.getByRole('main')).toContainText('9,000')
  await graduate.getByRole('button', { name: '接受录用' }).click()
  await expect(graduate.getByRole('button', { name: '确认已签三方协议' })).toBeVisible()
})

test('both sides got their mails in the order of events, once each', async () => {
  test.setTimeout(120_000)
  const toGraduate = await waitForMails('graduate2', began, 3)
  expect(toGraduate).toHaveLength(3)
  expect(toGraduate[0]).toContain('进入初筛')
  expect(toGraduate[1]).toContain('邀请您面试')
  expect(toGraduate[2]).toContain('录用通知')
  const toEnterprise = await waitForMails('enterprise', began, 3)
  const own = toEnterprise.filter(subject => subject.includes('谭思远'))
  expect(own).toHaveLength(3)
  expect(own[0]).toContain('投递了')
  expect(own[1]).toContain('接受了')
  expect(own[2]).toContain('录用')
})

test('the inbox of the graduate tells the same', async () => {
  await graduate.goto('/inbox')
  await expect(graduate.getByRole('main')).toContainText('录用通知')
})
