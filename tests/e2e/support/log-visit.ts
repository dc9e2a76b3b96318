import { expect, type Page } from '@playwright/test'
import { idOf } from '../../../prisma/builders/chance'

/** A talent in the care of leader@, who has the account graduate@. */
export const TALENT = idOf('key-talent', 0)

/** The form about one talent, ready to be typed into: its script has taken over. */
export async function openForm(page: Page): Promise<void> {
  await page.goto(`/cadre/visits/new?talent=${TALENT}`)
  await expect(page.getByRole('button', { name: '三个月后' })).toBeVisible()
}

/** A leader logs a visit with a request while offline and comes online; returns the request's words and address. */
export async function logVisitOffline(
  page: Page,
  words: string,
): Promise<{ clientId: string; visitUrl: string }> {
  await openForm(page)
  const clientId = await page.locator('input[name=clientId]').inputValue()
  await page.context().setOffline(true)
  await expect(page.getByText('当前离线。')).toBeVisible()
  await page.getByLabel('地点').fill('研发中心')
  await page.getByLabel('了解情况').fill(`${words}：中试线投产，团队增至九人。`)
  await page.getByLabel('诉求内容').fill(`${words}：女儿明年秋季转入小学四年级，希望就近入读。`)
  await expect(page.getByLabel('承办部门').locator('option:checked')).toHaveText('区教育局')
  await expect(page.getByText(/今日交办，应于 \d{4}年/)).toBeVisible()
  await page.getByRole('button', { name: '三个月后' }).click()
  await page.getByRole('button', { name: '联网后提交，含 1 条诉求' }).click()
  await expect(page.getByText('已存草稿，联网后自动提交')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page).toHaveURL(/\/cadre\/visits\/[0-9a-f-]{36}$/, { timeout: 30_000 })
  return { clientId, visitUrl: page.url() }
}
