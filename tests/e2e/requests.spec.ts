import { type Browser, expect, type Page, test } from '@playwright/test'
import { logVisitOffline } from './support/log-visit'
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

/** Expects the mails about one request to a mailbox: each pattern as often as said, and nothing else. */
async function expectMailed(mailbox: string, since: Date, words: string, expected: [RegExp, number][]) {
  const total = expected.reduce((sum, [, count]) => sum + count, 0)
  const about = () => subjectsTo(mailbox, since).filter(subject => subject.includes(words))
  await expect.poll(() => about().length, { timeout: 30_000, message: mailbox }).toBeGreaterThanOrEqual(total)
  await waitForMails(mailbox, since, total)
  const subjects = about()
  for (const [pattern, count] of expected) {
    expect(
      subjects.filter(subject => pattern.test(subject)),
      `${mailbox} ${pattern}`,
    ).toHaveLength(count)
  }
  expect(subjects, mailbox).toHaveLength(total)
}

test('a visit logged offline raises a request: signed for, extended, reported, redone, closed, mailed once each', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const since = new Date()
  const words = `走访${since.getTime()}`
  const leader = await pageOf(browser, 'leader', PHONE)
  await logVisitOffline(leader, words)
  await leader.getByRole('link', { name: new RegExp(words) }).click()
  await expect(leader).toHaveURL(/\/cadre\/requests\/[0-9a-f-]{36}$/)
  const id = leader.url().split('/').at(-1)!
  const department = await pageOf(browser, 'department', PHONE)
  const office = await pageOf(browser, 'office')
  const talent = await pageOf(browser, 'graduate', PHONE)
  const at = {
    office: () => office.goto(`/office/requests/${id}`),
    department: () => department.goto(`/department/requests/${id}`),
    talent: () => talent.goto(`/me/services/${id}`),
  }

  await department.goto('/department')
  await department.getByRole('link', { name: new RegExp(words) }).click()
  await act(department, { intent: 'acknowledge', button: '签收', says: '已签收，由您承办' })
  await act(department, {
    intent: 'progress',
    note: '已联系两所学校。',
    button: '登记进展',
    says: '进展已登记',
  })
  const asks = { intent: 'extend', note: '等学位确认。', days: '3' }
  await act(department, { ...asks, button: '申请延期', says: '延期申请已提交' })

  await at.office()
  await act(office, { intent: 'decide', button: '同意延期', says: '已批复' })
  await at.department()
  const reports = { intent: 'report', button: '反馈，请人才评价', says: '已反馈，等人才评价' }
  await act(department, { ...reports, note: '已安排学区小学。' })
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
  await expect(talent.locator('.tl > li')).toHaveCount(11)

  await expectMailed('department', since, words, [
    [/请签收/, 1],
    [/延期至/, 1],
    [/不满意，请重办/, 1],
    [/评价满意/, 1],
    [/已办结/, 1],
  ])
  await expectMailed('graduate', since, words, [
    [/已为您登记/, 1],
    [/已交区教育局办理/, 1],
    [/已签收/, 1],
    [/延期至/, 1],
    [/请评价/, 2],
    [/已办结/, 1],
  ])
  await expectMailed('leader', since, words, [
    [/已签收/, 1],
    [/延期至/, 1],
    [/已反馈/, 2],
    [/已办结/, 1],
  ])
  await expectMailed('office', since, words, [
    [/申请.*延期 3 个工作日/, 1],
    [/不满意，请重办/, 1],
    [/评价满意/, 1],
  ])
})

test('a talent raises a request; a department hands it back and the office assigns it anew', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const title = `孩子入园 ${Date.now()}`
  const { page: talent, id } = await raise(browser, title)
  const office = await pageOf(browser, 'office')
  await office.goto(`/office/requests/${id}`)
  await act(office, { intent: 'assign', button: '交办', says: '已交办，承办部门会收到通知' })
  const department = await pageOf(browser, 'department')
  await department.goto(`/department/requests/${id}`)
  await act(department, {
    intent: 'hand-back',
    note: '请先补充居住证明。',
    button: '退回',
    says: '已退回人才办',
  })
  await office.goto('/office/requests?show=assign')
  await office.getByRole('link', { name: title }).click()
  await act(office, { intent: 'assign', button: '交办', says: '已交办，承办部门会收到通知' })
  await talent.reload()
  await expect(talent.locator('.tl > li h3', { hasText: '交办' })).toHaveCount(2)
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
