import { expect, type Page, test } from '@playwright/test'
import { MASTERS_FAIR } from './support/own-things'
import { pageOf } from './support/people'

test.describe.configure({ mode: 'serial' })

const own = `/university/fairs/${MASTERS_FAIR}`
const desk = `/office/fairs/${MASTERS_FAIR}`
let university: Page
let office: Page

test.beforeAll(async ({ browser }) => {
  university = await pageOf(browser, 'university')
  office = await pageOf(browser, 'office')
})

test.afterAll(async () => {
  await university?.context().close()
  await office?.context().close()
})

async function enter(phase: string) {
  await office.goto(desk)
  await office.getByLabel('手动进入').selectOption({ label: phase })
  await office.getByRole('button', { name: '进入该阶段' }).click()
  await expect(office.getByText('阶段已调整')).toBeVisible()
}

test('a university registers with a named person, and is told what is missing', async () => {
  await university.goto('/university/fairs')
  const row = university.getByRole('listitem').filter({ hasText: '硕博人才专场' })
  await row.getByRole('link', { name: '报名参加' }).click()
  await university.getByLabel('姓名').first().fill('余慧')
  await university.getByRole('button', { name: '提交报名' }).click()
  await expect(university.getByRole('main')).toContainText('电话号码格式不对')
  await expect(university.getByLabel('姓名').first()).toHaveValue('余慧')
  await university.getByLabel('手机').first().fill('10000000001')
  await university.getByRole('checkbox').first().check()
  await university.getByRole('button', { name: '提交报名' }).click()
  await expect(university.getByRole('main')).toContainText('待审核')
  await expect(university.getByRole('checkbox').first()).toBeChecked()
})

test('the office reviews the registration and approves it', async () => {
  await office.goto(`${desk}/parties?status=registered&side=university`)
  await office.getByRole('link', { name: '五邑大学' }).click()
  await expect(office.getByRole('main')).toContainText('10000000001')
  await office.getByRole('button', { name: '不通过' }).click()
  await expect(office.getByRole('main')).toContainText('请写明说明')
  await office.getByRole('button', { name: '通过', exact: true }).click()
  await expect(office.getByText('已通过，单位将收到通知')).toBeVisible()
  await university.goto(own)
  await expect(university.getByRole('main')).toContainText('已列入参会名单')
})

test('when wishes open the university says whom it wants to meet', async () => {
  await enter('意向')
  await university.goto(`${own}/wishes`)
  const suggestions = university.getByRole('region', { name: '推荐名单' })
  const first = suggestions.getByRole('listitem').first()
  const name = (await first.getByRole('link').textContent()) ?? ''
  await first.getByRole('button', { name: /^想见/ }).click()
  const mine = university.getByRole('region', { name: /^想见的单位/ })
  await expect(mine.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  await suggestions.getByRole('listitem').first().focus()
  await university.keyboard.press('w')
  await expect(mine.getByRole('listitem')).toHaveCount(2)
  await mine.getByRole('listitem').last().getByRole('button', { name: /上移/ }).click()
  await expect(mine.getByRole('listitem').last()).toContainText(name)
  await university.reload()
  await expect(mine.getByRole('listitem').last()).toContainText(name)
})

test('the same works without scripts, and a faulty table changes nothing', async ({ browser }) => {
  const plain = await pageOf(browser, 'university', { javaScriptEnabled: false })
  await plain.goto(`${own}/wishes`)
  const mine = plain.getByRole('region', { name: /^想见的单位/ })
  await mine.getByRole('listitem').first().getByRole('spinbutton').fill('2')
  await mine.getByRole('listitem').first().getByRole('button', { name: /^移到/ }).click()
  await expect(plain.getByText('意向已保存')).toBeVisible()
  await plain.getByText('用表格填报').click()
  await plain.locator('input[type=file]').setInputFiles({
    name: '意向.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('编号,意向,名次\nE001,很想,1\nE999,想见,2\n'),
  })
  await plain.getByRole('button', { name: '上传并替换' }).click()
  await expect(plain.getByRole('main')).toContainText('第 2 行“意向”')
  await expect(plain.getByRole('main')).toContainText('第 3 行“编号”')
  await plain.goto(`${own}/wishes`)
  await expect(mine.getByRole('listitem')).toHaveCount(2)
  await plain.context().close()
})

test('wishes close with their phase, and the office lets the calendar lead again', async () => {
  await enter('排期')
  await university.goto(`${own}/wishes`)
  await expect(university.getByRole('main')).toContainText('意向填报未开放')
  await expect(university.getByRole('button', { name: /^想见/ })).toHaveCount(0)
  await office.goto(desk)
  await office.getByRole('button', { name: '恢复按日期' }).click()
  await expect(office.getByRole('main')).toContainText('报名中')
})
