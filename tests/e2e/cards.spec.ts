import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { identityCheckCharacter } from '../../app/kernel/identity-number'
import { idOf } from '../../prisma/builders/chance'
import { cardCase } from './support/own-things'
import { pageOf } from './support/people'

const CLI = fileURLToPath(new URL('../../server/cli.mjs', import.meta.url))
const PHONE = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true }
const IDENTITY = `99000019900315778${identityCheckCharacter('99000019900315778')}`

test.describe.configure({ mode: 'serial' })

async function close(...pages: Page[]) {
  await Promise.all(pages.map(page => page.context().close()))
}

/** Gives an answer on the form of an employer or a department. */
async function answer(page: Page, address: string, choice: string, button: string) {
  await page.goto(address)
  await page.getByLabel(choice, { exact: true }).check()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText('意见已提交')).toBeVisible()
}

test('an application goes from the employer to the department to the office into the public notice', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const graduate = await pageOf(browser, 'graduate2')
  await graduate.goto(`/me/card/applications/${cardCase('first-1')}`)
  const employer = await graduate.locator('dl > div', { hasText: '用人单位' }).locator('dd').innerText()
  await graduate.getByRole('button', { name: '撤回申请' }).click()
  await expect(graduate.getByText('申请已撤回')).toBeVisible()

  await graduate.goto('/me/card/apply?tier=C')
  await graduate.getByLabel('身份证号').fill(IDENTITY)
  await graduate.getByLabel('用人单位全称').fill('没有这家企业')
  await graduate.getByLabel('学历', { exact: true }).selectOption('master')
  await graduate.getByLabel('职称', { exact: true }).selectOption('none')
  await graduate.getByLabel('职业技能等级').selectOption('none')
  await graduate.getByLabel('单位类型').selectOption('high_tech')
  await graduate.getByLabel('劳动合同期限').fill('36')
  await graduate.getByLabel('在本区缴纳社保').fill('14')
  await graduate.getByLabel('上年度个人所得税').fill('9000')
  await graduate.getByLabel(/我承诺所填内容/).check()
  await graduate.getByRole('button', { name: '提交申请' }).click()
  await expect(graduate.getByRole('alert')).toContainText('没有找到这家企业')
  await expect(graduate.getByLabel('劳动合同期限')).toHaveValue('36')
  await graduate.getByLabel('用人单位全称').fill(employer)
  await graduate.getByRole('button', { name: '提交申请' }).click()
  await expect(graduate.getByText('已提交，进展会通知您')).toBeVisible()
  const id = new URL(graduate.url()).pathname.split('/').at(-1)!
  const receipt = await graduate.locator('.rail .big').innerText()

  const [enterprise, department, office] = await Promise.all([
    pageOf(browser, 'enterprise'),
    pageOf(browser, 'department'),
    pageOf(browser, 'office'),
  ])
  await answer(enterprise, `/enterprise/cards/${id}`, '情况属实，同意申报', '提交初审意见')
  await answer(department, `/department/cards/${id}`, '核实无误，同意', '提交复审意见')
  await office.goto(`/office/cards/applications/${id}`)
  await expect(office.getByText('学历不低于硕士')).toBeVisible()
  await office.getByLabel('同意', { exact: true }).check()
  await office.getByRole('button', { name: '保存决定' }).click()
  await expect(office.getByText('决定已保存')).toBeVisible()
  await office.goto('/office/cards/notices')
  await office.getByRole('button', { name: '发布', exact: true }).click()
  await expect(office.getByText('公示已发布')).toBeVisible()

  const visitor = await pageOf(browser, 'visitor', PHONE)
  await visitor.goto('/cards')
  await visitor
    .getByRole('link', { name: /拟发放人才卡人员公示/ })
    .first()
    .click()
  await expect(visitor.getByText(receipt)).toBeVisible()
  await expect(visitor.getByText('谭思远')).toHaveCount(0)
  await close(graduate, enterprise, department, office, visitor)
})

test('after the notice the cards are issued; a code is verified on another phone, and revoking works at once', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const office = await pageOf(browser, 'office')
  await office.goto('/office/cards/notices')
  await office.getByRole('button', { name: '公示期满，发卡' }).click()
  await expect(office.getByText('卡已发放')).toBeVisible()
  await office.goto(`/office/cards/applications/${cardCase('first-733')}`)
  await expect(office.getByText('已办结').first()).toBeVisible()

  await office.goto(`/office/cards/applications/${cardCase('family-0')}`)
  await office.getByLabel('同意', { exact: true }).check()
  await office.getByRole('button', { name: '保存决定' }).click()
  await expect(office.getByText('决定已保存')).toBeVisible()

  const graduate = await pageOf(browser, 'graduate', PHONE)
  await graduate.goto('/me/card')
  await expect(graduate.getByRole('heading', { name: '附属卡', exact: true })).toBeVisible()
  const code = (await graduate.locator('a.card-code-big').getAttribute('href'))!
  const other = await pageOf(browser, 'visitor', PHONE)
  await other.goto(code)
  await expect(other.getByText('这是一张有效的人才卡')).toBeVisible()
  await expect(other.getByText('梁**')).toBeVisible()
  await expect(other.getByText('梁嘉禾')).toHaveCount(0)
  await other.goto(code.replace(/.$/, letter => (letter === 'A' ? 'B' : 'A')))
  await expect(other.getByText('被改动的卡')).toBeVisible()
  await other.goto(`/cards/${'A'.repeat(22)}abcdef.${'A'.repeat(22)}`)
  await expect(other.getByText('伪造的卡')).toBeVisible()

  await office.goto(`/office/cards/issued/${idOf('card', 'first-0')}`)
  await office.getByLabel('办理原因').fill('持卡人电话挂失')
  await office.getByRole('button', { name: '挂失', exact: true }).click()
  await expect(office.getByText('立即生效')).toBeVisible()
  await other.goto(code)
  await expect(other.getByText('卡已挂失')).toBeVisible()
  await office.getByLabel('办理原因').fill('持卡人找回卡片')
  await office.getByRole('button', { name: '解除挂失' }).click()
  await expect(office.getByText('有效', { exact: true })).toBeVisible()
  await other.goto(code)
  await expect(other.getByText('这是一张有效的人才卡')).toBeVisible()
  await close(office, graduate, other)
})

test('conditions are edited without script, run dry, published; stored decisions replay as they were', async ({
  browser,
}) => {
  const office = await pageOf(browser, 'office', { javaScriptEnabled: false })
  await office.goto('/office/cards/tiers')
  await office.locator('button[name=draftOf][value=D]').click()
  const months = office.getByLabel(/劳动合同期限 · 取值/)
  await months.fill('25')
  await office.locator('form', { has: months }).getByRole('button', { name: '更新' }).click()
  await office.getByRole('button', { name: '试算' }).click()
  await expect(office.getByText(/人的结果会变/)).toBeVisible()
  await expect(office.getByText('由符合变为不符合').first()).toBeVisible()
  await office.getByRole('button', { name: '发布这个版本' }).click()
  await expect(office.getByText('已发布的版本不能修改')).toBeVisible()
  await close(office)
  const env = { ...process.env, DATA_DIR: dirname(process.env.MAIL_FOLDER ?? '') }
  const command = [CLI, 'cards', 'replay', '--all']
  const said = execFileSync(process.execPath, command, { encoding: 'utf8', env })
  expect(said).toMatch(/^replayed (\d+), equal \1\n$/)
})
