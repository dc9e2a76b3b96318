import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { idOf } from '../../prisma/builders/chance'
import { pageOf, requestsOf } from './support/people'

const CLI = fileURLToPath(new URL('../../server/cli.mjs', import.meta.url))
const [batchB, batchC, batchD] = ['B', 'C', 'D'].map(key => idOf('allotment', key)) as [
  string,
  string,
  string,
]
const lotteryB = idOf('lottery', 'B')
const folder = mkdtempSync(join(tmpdir(), 'lottery-e2e-'))

/** Runs the command line; its exit status and everything it said. */
function cli(...args: string[]): { status: number; said: string } {
  try {
    return { status: 0, said: execFileSync(process.execPath, [CLI, ...args], { encoding: 'utf8' }) }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { status, said: stdout + stderr }
  }
}

test.describe.configure({ mode: 'serial' })

test('four hundred applicants for forty homes are drawn, and anybody verifies it', async ({ browser }) => {
  const office = await pageOf(browser, 'office')
  await office.goto(`/office/apartments/batches/${batchB}`)
  await office.getByLabel('开奖结果（十六进制）').fill('0307111926300')
  await office.getByLabel('来源公布的原文').fill('红球 03 07 11 19 26 30，蓝球 08')
  await office.getByRole('button', { name: '计算名次并公布' }).click()
  await expect(office.getByRole('alert')).toContainText('数字成对')
  await office.getByLabel('开奖结果（十六进制）').fill('03071119263008')
  await office.getByRole('button', { name: '计算名次并公布' }).click()
  await expect(office.locator('h1 + .lead, .lead')).toContainText('结果公示')
  const visitor = await pageOf(browser, 'visitor')
  await visitor.goto(`/lotteries/${lotteryB}`)
  await visitor.getByRole('button', { name: '验证本页公布的文件' }).click()
  await expect(visitor.getByText('验证通过')).toBeVisible()
  await expect(visitor.getByText('已重新计算 400 份申请')).toBeVisible()
  await office.context().close()
  await visitor.context().close()
})

test('the published files verify on the command line, and one changed byte is named', async ({ browser }) => {
  const visitor = await requestsOf('visitor')
  const [roster, result] = ['roster', 'result'].map(name => join(folder, `${name}.json`)) as [string, string]
  writeFileSync(roster, await (await visitor.get(`/lotteries/${lotteryB}/roster.json`)).text())
  writeFileSync(result, await (await visitor.get(`/lotteries/${lotteryB}/result.json`)).text())
  expect(cli('lottery', 'verify', roster, result)).toMatchObject({ status: 0, said: 'valid\n' })
  const altered = join(folder, 'altered.json')
  const text = readFileSync(result, 'utf8')
  writeFileSync(altered, text.replace('"rank":57,', '"rank":58,'))
  const line = text.split('\n').findIndex(one => one.includes('"rank":57,')) + 1
  const refused = cli('lottery', 'verify', roster, altered)
  expect(refused.status).toBe(1)
  expect(refused.said).toContain(`altered.json:${line}: ranking[56].rank`)
  const page = await pageOf(browser, 'visitor')
  await page.goto(`/lotteries/${lotteryB}`)
  await page.getByText('或选择您自己下载的两个文件').click()
  await page.getByLabel('名册文件').setInputFiles(roster)
  await page.getByLabel('结果文件').setInputFiles(altered)
  await page.getByRole('button', { name: '验证所选文件' }).click()
  await expect(page.getByText('验证不通过')).toBeVisible()
  await expect(page.getByText(`结果文件第 ${line} 行`)).toBeVisible()
  await Promise.all([page.context().close(), visitor.dispose()])
})

test('people choose in their turn; two decline, and the next are promoted', async ({ browser }) => {
  const office = await pageOf(browser, 'office')
  await office.goto(`/office/apartments/batches/${batchB}`)
  await office.getByRole('button', { name: '开始选房' }).click()
  await expect(office.getByText('正在选房 40').first()).toBeVisible()
  const graduate = await pageOf(browser, 'graduate')
  await graduate.goto('/me/apartments/selection')
  const autumn = graduate.locator('section', { hasText: '秋季人才公寓配租' })
  await autumn.getByRole('button', { name: /^选定/ }).first().click()
  await expect(graduate.getByText(/您已选定 棠下人才公寓/)).toBeVisible()
  const extra = graduate.locator('section', { hasText: '家庭房型补充配租' })
  await extra.getByRole('button', { name: '这次弃选' }).click()
  await expect(extra.getByText('前面还有')).toBeVisible()
  const other = await pageOf(browser, 'graduate2')
  await other.goto('/me/apartments/selection')
  await other.getByRole('button', { name: '这次弃选' }).click()
  await expect(other.getByText(/前面还有 \d+ 人/).first()).toBeVisible()
  await office.goto(`/office/apartments/batches/${batchB}`)
  await expect(office.getByText('正在选房 39').first()).toBeVisible()
  await office.goto(`/office/apartments/batches/${batchC}`)
  const second = office
    .locator('tr', { hasText: '正在选房' })
    .or(office.locator('tr', { hasText: '轮到您选房' }))
  await expect(second.first()).toBeVisible()
  await Promise.all([office, graduate, other].map(page => page.context().close()))
})

test('a lease is drawn up, signed, lived in and settled', async ({ browser }) => {
  test.setTimeout(120_000)
  const office = await pageOf(browser, 'office')
  await office.goto(`/office/apartments/batches/${batchB}`)
  await office.getByRole('button', { name: '拟定租约' }).click()
  await expect(office.getByText('租约已拟好')).toBeVisible()
  await office.goto('/office/apartments/leases?view=draft')
  await office.locator('tbody a').first().click()
  await office.getByRole('button', { name: '送达承租人签署' }).click()
  await expect(office.getByText('待签').first()).toBeVisible()
  const leasePath = new URL(office.url()).pathname
  const graduate = await pageOf(browser, 'graduate')
  await graduate.goto(leasePath.replace('/office', '/me'))
  await graduate.getByRole('button', { name: '确认并签署' }).click()
  await expect(graduate.getByText('履行中').first()).toBeVisible()
  const stranger = await requestsOf('graduate2')
  expect((await stranger.get(leasePath.replace('/office', '/me'))).status()).toBe(404)
  for (const [button, electricity] of [
    ['登记入住交接', '1200.5'],
    ['登记退租交接', '1300.5'],
  ] as const) {
    await office.goto(leasePath)
    await office.getByLabel('电表').fill(electricity)
    await office.getByLabel('水表').fill('80')
    await office.getByLabel('燃气表').fill('30')
    await office.getByRole('button', { name: button }).click()
    await expect(office.getByText('已保存')).toBeVisible()
  }
  await office.getByRole('button', { name: '结算并解约' }).click()
  await expect(office.getByText('已解约').first()).toBeVisible()
  await graduate.reload()
  await expect(graduate.getByRole('heading', { name: '退租结算' })).toBeVisible()
  await expect(graduate.getByText('¥62').first()).toBeVisible()
  await Promise.all([office.context().close(), graduate.context().close(), stranger.dispose()])
})

test('an application shows its checks and points, and nobody else can open it', async ({ browser }) => {
  const graduate = await pageOf(browser, 'graduate2')
  await graduate.goto(`/me/apartments/apply/${batchD}`)
  await graduate.getByLabel('身份证号').first().fill('110105194912310021')
  await graduate.getByLabel('工作单位全称').fill('试用企业')
  await graduate.getByLabel('在本市缴纳社保').fill('14')
  await graduate.getByText('没有', { exact: true }).click()
  await graduate.getByLabel('我已阅读并作出以上承诺').check()
  await graduate.getByRole('button', { name: '提交申请' }).click()
  await expect(graduate.getByRole('alert')).toContainText('校验码')
  await graduate.getByLabel('身份证号').first().fill('11010519491231002X')
  await graduate.getByText('没有', { exact: true }).click()
  await graduate.getByLabel('我已阅读并作出以上承诺').check()
  await graduate.getByRole('button', { name: '提交申请' }).click()
  await expect(graduate.getByRole('heading', { name: '条件核对' })).toBeVisible()
  await expect(graduate.getByText('企业库中没有，由人工核实')).toBeVisible()
  const own = new URL(graduate.url()).pathname
  const stranger = await requestsOf('graduate')
  expect((await stranger.get(own)).status()).toBe(404)
  await Promise.all([graduate.context().close(), stranger.dispose()])
})
