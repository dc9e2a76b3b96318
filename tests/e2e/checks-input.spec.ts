import { expect, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { OWN } from './support/own-things'
import { pageOf, requestsOf } from './support/people'
import { SITE_ROUTES } from './support/site-map'

const base = () => process.env.BASE_URL ?? ''
const headers = () => ({ origin: base() })

test('reading an address that only changes things changes nothing and says so', async () => {
  const graduate = await requestsOf('graduate')
  for (const route of SITE_ROUTES.filter(one => one.loader === null && one.action !== null)) {
    const answer = await graduate.get(route.path.replace(/:\w+/g, OWN.graduate!.applicationId!))
    expect([400, 403, 404, 405], `${route.path} ${answer.status()}`).toContain(answer.status())
  }
  await graduate.dispose()
})

test('further fields in a form give no state, role or tenant', async () => {
  const enterprise = await requestsOf('enterprise')
  const title = `岗位${Date.now().toString(36)}`
  const more = {
    status: 'published',
    enterpriseId: OWN.enterprise2!.openingId!,
    publishedAt: '2026-01-01',
    role: 'owner',
  }
  const made = await enterprise.post('/enterprise/openings/new', {
    headers: headers(),
    form: { title, duties: '画图', requirements: '会画图', city: '江门', intent: 'draft', ...more },
  })
  expect(made.status()).toBe(303)
  const address = made.headers().location!
  const visitor = await requestsOf('visitor')
  expect((await visitor.get(address.replace('/enterprise', ''))).status(), 'not published').toBe(404)
  expect(await (await enterprise.get('/enterprise/openings')).text(), 'its own').toContain(title)
  const other = await requestsOf('enterprise2')
  expect((await other.get(address)).status()).toBe(404)
  await Promise.all([enterprise.dispose(), visitor.dispose(), other.dispose()])
})

test('signing up with a kind of account in the form makes a graduate all the same', async () => {
  const visitor = await requestsOf('visitor')
  const email = `extra${Date.now()}@demo.test`
  const answer = await visitor.post('/register/graduate', {
    headers: headers(),
    form: {
      name: '林试',
      email,
      password: 'Long-enough-77',
      consent: 'on',
      kind: 'office',
      role: 'owner',
      emailVerified: 'true',
    },
  })
  expect([303, 400]).toContain(answer.status())
  const office = await requestsOf('office')
  const listed = await (await office.get(`/office/users?q=${encodeURIComponent(email)}&kind=office`)).text()
  expect(listed.match(new RegExp(`<td[^>]*>[^<]*${email}|${email}<`))).toBeNull()
  await Promise.all([visitor.dispose(), office.dispose()])
})

test('script written into an opening stays text and runs nowhere', async ({ browser }) => {
  const page = await pageOf(browser, 'enterprise')
  const said: string[] = []
  page.on('dialog', dialog => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  const mischief = `<img src=x onerror=alert(1)><script>alert(2)</script>`
  const made = await page.request.post('/enterprise/openings/new', {
    headers: headers(),
    maxRedirects: 0,
    form: {
      title: `岗位${mischief}`.slice(0, 58),
      duties: `${mischief}\n[x](javascript:alert(3))`,
      requirements: mischief,
      city: '江门',
      benefits: mischief,
      intent: 'draft',
    },
  })
  expect(made.status()).toBe(303)
  await page.goto(made.headers().location!)
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.locator('main img[src="x"], main script, main a[href^="javascript:"]').count()).toBe(0)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    const holder = document.createElement('div')
    holder.innerHTML = '<img src=x onerror="window.ranInline = true">'
    document.body.append(holder)
  })
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (window as unknown as { ranInline?: boolean }).ranInline)).toBeUndefined()
  expect(said).toEqual([])
  await page.context().close()
})

/** Files that are not what their name says, or would be too much. */
function deceptions(): [string, { name: string; mimeType: string; buffer: Buffer }][] {
  const file = (name: string, mimeType: string, content: string | Uint8Array) => ({
    name,
    mimeType,
    buffer: Buffer.from(content as string),
  })
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })
  return [
    ['a page', file('cv.pdf', 'application/pdf', '<html><script>alert(1)</script></html>')],
    [
      'a drawing',
      file('cv.pdf', 'application/pdf', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['a program', file('cv.pdf', 'application/pdf', `MZ\u0090${'x'.repeat(200)}`)],
    ['both page and document', file('cv.pdf', 'application/pdf', '<html>%PDF-1.4 %%EOF</html>')],
    ['a bomb', file('cv.docx', 'application/zip', bomb)],
    ['too much', file('cv.pdf', 'application/pdf', `%PDF-1.4\n${'x'.repeat(11_000_000)}\n%%EOF`)],
  ]
}

for (const [what, file] of deceptions()) {
  test(`a résumé that is ${what} is refused`, async () => {
    const graduate = await requestsOf('graduate2')
    const answer = await graduate.post('/me/profile', {
      headers: headers(),
      multipart: { intent: 'resume', resume: file },
    })
    expect(answer.status()).toBeGreaterThanOrEqual(400)
    expect(answer.status()).toBeLessThan(500)
    await graduate.dispose()
  })
}
