import { type Browser, expect, type Page, test } from '@playwright/test'
import { subjectsTo, waitForMails } from './support/mails'
import { pageOf, requestsOf } from './support/people'

const PHONE = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true }

/** The form behind a button; forms that are folded are opened first. */
async function formOf(page: Page, intent: string) {
  const form = page.locator(`form:has([name="intent"][value="${intent}"])`)
  const fold = page.locator('details', { has: form })
  if ((await fold.count()) > 0 && !(await form.isVisible())) await fold.locator('summary').click()
  return form
}

type Act = { intent: string; button: string; says: string; note?: string; days?: string }

/** Fills in a form, sends it, and waits until the page says what was done. */
async function act(page: Page, { intent, button, says, note, days }: Act) {
  const form = await formOf(page, intent)
  if (days) await form.locator('[name="days"]').fill(days)
  if (note) await form.locator('[name="note"]').fill(note)
  await form.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText(says).first()).toBeVisible({ timeout: 20_000 })
}

async function raise(browser: Browser, title: string): Promise<{ page: Page; id: string }> {
  const page = await pageOf(browser, 'graduate', PHONE)
  await page.goto('/me/services/new')
  await page.getByLabel('一句话说明').fill(title)
  await page.getByLabel('详细情况').fill('家属随迁，孩子四岁，希望入读单位附近的公办幼儿园。')
  await page.getByLabel(/子女入学/).check()
  await page.getByRole('button', { name: '提交诉求' }).click()
  await expect(page).toHaveURL(/\/me\/services\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return { page, id: page.url().split('/').at(-1)! }
}

test('a request is signed for, extended, reported, redone and closed, and each step is mailed once', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const since = new Date()
  const title = `孩子入园 ${since.getTime()}`
  const { page: talent, id } = await raise(browser, title)
  const office = await pageOf(browser, 'office')
  const department = await pageOf(browser, 'department', PHONE)
  const at = {
    office: () => office.goto(`/office/requests/${id}`),
    department: () => department.goto(`/department/requests/${id}`),
    talent: () => talent.goto(`/me/services/${id}`),
  }
  await at.office()
  await act(office, { intent: 'assign', button: '交办', says: '已交办，承办部门会收到通知' })

  await department.goto('/department')
  await department.getByRole('link', { name: title }).click()
  await act(department, { intent: 'acknowledge', button: '签收', says: '已签收，由您承办' })
  await act(department, {
    intent: 'progress',
    note: '已联系三所公办园。',
    button: '登记进展',
    says: '进展已登记',
  })
  const asks = { intent: 'extend', note: '等幼儿园确认学位。', days: '3' }
  await act(department, { ...asks, button: '申请延期', says: '延期申请已提交' })

  await at.office()
  await act(office, { intent: 'decide', button: '同意延期', says: '已批复' })
  await at.department()
  const reports = { intent: 'report', button: '反馈，请人才评价', says: '已反馈，等人才评价' }
  await act(department, { ...reports, note: '已安排园区公办幼儿园。' })
  await at.talent()
  const again = { intent: 'verdict', button: '不满意，请重办', says: '承办部门会按要求重办' }
  await act(talent, { ...again, note: '离家太远，请换一所。' })
  await expect(talent.locator('.page-head').getByText('第 2 次办理')).toBeVisible()

  await at.department()
  await act(department, { ...reports, note: '已换到住处附近的一所。' })
  await at.talent()
  await act(talent, { intent: 'verdict', button: '满意', says: '谢谢，评价已登记' })
  await at.office()
  await act(office, { intent: 'resolve', button: '办结', says: '已办结' })
  await at.talent()
  await expect(talent.locator('.tl > li')).toHaveCount(13)

  const mailed = async (mailbox: string, expected: RegExp[]) => {
    await waitForMails(mailbox, since, expected.length)
    const subjects = subjectsTo(mailbox, since).filter(subject => subject.includes(title))
    expect(subjects, mailbox).toHaveLength(expected.length)
    for (const [at, pattern] of expected.entries()) expect(subjects[at], mailbox).toMatch(pattern)
  }
  await mailed('department', [/请签收/, /延期至/, /不满意/, /评价满意/, /已办结/])
  await mailed('graduate', [/已交区教育局办理/, /已签收/, /延期至/, /请评价/, /请评价/, /已办结/])
  await mailed('office', [/待交办/, /申请.*延期 3 个工作日/, /已反馈/, /不满意/, /已反馈/, /评价满意/])
})

test('a request can be raised and answered without scripts, and nothing typed is lost', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'graduate', { javaScriptEnabled: false })
  await page.goto('/me/services/new')
  await page.getByLabel('详细情况').fill('只写了详细情况')
  await page.getByRole('button', { name: '提交诉求' }).click()
  await expect(page.getByRole('alert')).toContainText('请填写这一项')
  await expect(page.getByLabel('详细情况')).toHaveValue('只写了详细情况')
})

test('the ledger and the overview leave as workbooks with Chinese headings', async () => {
  const office = await requestsOf('office')
  for (const path of ['/office/requests.xlsx?show=all', '/office/requests/overview.xlsx']) {
    const answer = await office.get(path)
    expect(answer.status(), path).toBe(200)
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
  }
  await office.dispose()
})
