import { expect, test } from '@playwright/test'

test('the home page comes up under the strict content policy without a word in the console', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => said.push(error.message))
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(200)
  const policy = answer?.headers()['content-security-policy']
  expect(policy).toMatch(/script-src [^;]*('strict-dynamic'|'sha256-)/)
  expect(policy).not.toMatch(/script-src [^;]*'unsafe-/)
  await page.waitForFunction(() => '__remixContext' in window)
  await expect(page.locator('main')).toBeVisible()
  expect(said).toEqual([])
})

test('a page of another site cannot change anything here', async ({ request }) => {
  const answer = await request.post('/login', {
    headers: { origin: 'https://elsewhere.example' },
    form: { email: 'graduate@demo.test', password: 'x' },
  })
  expect(answer.status()).toBe(403)
})

test('an address nothing can be made of is refused without details', async ({ request }) => {
  const answer = await request.get('/%E0%A4%A')
  expect(answer.status()).toBe(400)
  expect(await answer.text()).not.toContain('at ')
})
