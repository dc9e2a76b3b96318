import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('logging in, searching and applying work without JavaScript', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('邮箱').fill('graduate@demo.test')
  await page.getByLabel('密码', { exact: true }).fill('Demo-2026!')
  await page
    .getByRole('main')
    .locator('form')
    .getByRole('button', { name: '登录', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/me$/)
  await page.goto('/openings')
  const box = page.getByRole('main').getByRole('searchbox')
  await box.fill('质量工程师')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await page.getByRole('main').getByRole('link', { name: '质量工程师' }).first().click()
  await page.getByRole('link', { name: '投递这个岗位' }).first().click()
  await page.getByRole('button', { name: '确认投递' }).click()
  await expect(page).toHaveURL(/\/me\/applications\//)
  await expect(page.getByRole('main')).toContainText('已投递')
})
