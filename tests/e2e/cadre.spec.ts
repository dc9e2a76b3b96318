import { expect, test } from '@playwright/test'
import { idOf } from '../../prisma/builders/chance'
import { logVisitOffline, openForm, TALENT } from './support/log-visit'
import { pageOf, requestsOf } from './support/people'

const PHONE = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true }
const base = () => process.env.BASE_URL ?? ''

test('a visit with a request is logged offline on a phone and arrives once', async ({ browser }) => {
  test.setTimeout(120_000)
  const words = `离线${Date.now()}`
  const page = await pageOf(browser, 'leader', PHONE)
  const { clientId, visitUrl } = await logVisitOffline(page, words)
  await expect(page.getByText('已确认').first()).toBeVisible()
  await expect(page.getByText(words).first()).toBeVisible()

  const leader = await requestsOf('leader')
  const again = {
    clientId,
    keyTalentId: TALENT,
    mode: 'visit',
    onDate: '2026-01-05',
    learnt: words,
    intent: 'submit',
  }
  for (let time = 0; time < 3; time++) {
    const answer = await leader.post('/cadre/visits/receive', {
      headers: { origin: base() },
      multipart: again,
    })
    expect(await answer.json()).toMatchObject({ visitId: visitUrl.split('/').at(-1), repeated: true })
  }
  const ledger = await (await leader.get(`/cadre/visits?q=${encodeURIComponent(words)}`)).text()
  expect(ledger).toContain('共 1 条')

  await page.getByRole('link', { name: new RegExp(words) }).click()
  await expect(page).toHaveURL(/\/cadre\/requests\/[0-9a-f-]{36}$/)
  await expect(page.getByText('区教育局').first()).toBeVisible()
  await leader.dispose()
  await page.context().close()
})

test('what was typed survives a reload, and can be thrown away', async ({ browser }) => {
  const page = await pageOf(browser, 'leader', PHONE)
  await openForm(page)
  const clientId = await page.locator('input[name=clientId]').inputValue()
  await page.getByLabel('了解情况').fill('没写完的一句')
  await page.getByLabel('地点').fill('一号车间')
  await expect(page.getByText(/已填 \d+ 项，自动保存/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('已恢复上次没写完的内容')).toBeVisible()
  await expect(page.getByLabel('了解情况')).toHaveValue('没写完的一句')
  expect(await page.locator('input[name=clientId]').inputValue()).toBe(clientId)
  await page.getByRole('button', { name: '重新填写' }).click()
  await expect(page.getByLabel('了解情况')).toHaveValue('')
  await page.context().close()
})

test('the form works without script: errors with what was typed, one more request, a draft', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader', { ...PHONE, javaScriptEnabled: false })
  await page.goto(`/cadre/visits/new?talent=${TALENT}`)
  await page.getByLabel('诉求内容').fill('人才公寓空调噪声')
  await page.getByRole('button', { name: '再加一条诉求' }).click()
  await expect(page.getByLabel('诉求内容')).toHaveCount(2)
  await expect(page.getByLabel('诉求内容').first()).toHaveValue('人才公寓空调噪声')
  await page.getByRole('button', { name: /^提交/ }).click()
  await expect(page.getByText('请写下了解到的情况').first()).toBeVisible()
  await expect(page.getByLabel('诉求内容').first()).toHaveValue('人才公寓空调噪声')
  await page.getByRole('button', { name: '存草稿' }).click()
  await expect(page).toHaveURL(/\/cadre\/visits\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: '删除草稿' }).click()
  await expect(page).toHaveURL(/\/cadre$/)
  await page.context().close()
})

test('a liaison drafts, the leader confirms on a phone', async ({ browser }) => {
  const words = `代拟${Date.now()}`
  const liaison = await pageOf(browser, 'liaison')
  await openForm(liaison)
  await liaison.getByLabel('了解情况').fill(words)
  await liaison.getByRole('button', { name: '请领导确认' }).click()
  await expect(liaison).toHaveURL(/\/cadre\/visits\/[0-9a-f-]{36}$/)
  await expect(liaison.getByText('待确认').first()).toBeVisible()
  const leader = await pageOf(browser, 'leader', PHONE)
  await leader.goto(liaison.url())
  await expect(leader.getByLabel('了解情况')).toHaveValue(words)
  await leader.getByRole('button', { name: /^确认/ }).click()
  await expect(leader.getByText('已确认').first()).toBeVisible()
  await Promise.all([liaison.context().close(), leader.context().close()])
})

test('the office sees coverage, and the workbooks open', async ({ browser }) => {
  const page = await pageOf(browser, 'office')
  await page.goto('/office/rounds')
  await page
    .getByRole('link', { name: /年度结对联系/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: '联系情况' })).toBeVisible()
  expect(await page.locator('.heat-row .heat').count()).toBe(100)
  const office = await requestsOf('office')
  for (const path of [`/office/rounds/${idOf('round', 'now')}/coverage.xlsx`, '/office/visits.xlsx']) {
    const answer = await office.get(path)
    expect((await answer.body()).subarray(0, 2).toString(), path).toBe('PK')
  }
  await office.dispose()
  await page.context().close()
})
