import { expect, type Page, test } from '@playwright/test'
import { pageOf } from './support/people'

const MOST_TABS = 80

/** Moves the focus forward until it stands on an element with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      if (!at?.matches('a, button, input, textarea, select, summary')) return ''
      return `${at.getAttribute('aria-label') ?? ''} ${at.innerText} ${(at as HTMLInputElement).type ?? ''}`
    })
    if (words.test(name)) return
  }
  throw new Error(`no focus on ${words} after ${MOST_TABS} steps`)
}

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/openings')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('跳到正文')
  await page.keyboard.press('Enter')
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main')
    return Boolean(main && (main === document.activeElement || main.contains(document.activeElement)))
  })
  expect(inside).toBe(true)
})

test('a graduate searches and applies with the keyboard alone', async ({ browser }) => {
  const page = await pageOf(browser, 'graduate')
  await page.goto('/openings')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /search/)
  await page.keyboard.type('电气工程师')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await tabTo(page, /电气工程师$|电气工程师\s/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('电气')
  await tabTo(page, /投递这个岗位/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('投递：')
  await tabTo(page, /确认投递/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/me\/applications\//)
  await page.context().close()
})
