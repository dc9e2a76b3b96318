import { type APIRequestContext, type APIResponse, expect, request, test } from '@playwright/test'
import { requestsOf } from './support/people'

const PASSWORD = 'Demo-2026!'
const base = () => process.env.BASE_URL ?? ''
const visitor = () => request.newContext({ baseURL: base(), maxRedirects: 0 })

async function logIn(context: APIRequestContext, mailbox: string, password = PASSWORD): Promise<APIResponse> {
  return context.post('/login', {
    headers: { origin: base() },
    form: { email: `${mailbox}@demo.test`, password },
  })
}

const sessionIn = (answer: APIResponse) =>
  answer
    .headersArray()
    .filter(header => header.name.toLowerCase() === 'set-cookie')
    .find(header => header.value.includes('session_token='))?.value ?? ''

const pairOf = (setCookie: string) => setCookie.split(';')[0]!

/** Whether a captured cookie still opens a door. */
async function opens(cookie: string, path: string): Promise<boolean> {
  const context = await visitor()
  const answer = await context.get(path, { headers: { cookie } })
  await context.dispose()
  return answer.status() === 200
}

test('a login gives a new session and ends the one the browser came with; its cookie is out of reach of scripts', async () => {
  const context = await visitor()
  const first = sessionIn(await logIn(context, 'graduate'))
  const second = sessionIn(await logIn(context, 'graduate'))
  expect(first).toMatch(/HttpOnly/i)
  expect(first).toMatch(/SameSite=Lax/i)
  expect(pairOf(second)).not.toBe(pairOf(first))
  expect(await opens(pairOf(first), '/me')).toBe(false)
  expect(await opens(pairOf(second), '/me')).toBe(true)
  await context.dispose()
})

test('after logging out a captured cookie opens nothing, and following a link logs nobody out', async () => {
  const context = await visitor()
  const cookie = pairOf(sessionIn(await logIn(context, 'university')))
  await context.get('/logout')
  expect(await opens(cookie, '/university'), 'a GET changes nothing').toBe(true)
  await context.post('/logout', { headers: { origin: base() }, form: {} })
  expect(await opens(cookie, '/university')).toBe(false)
  await context.dispose()
})

test('an account that is disabled is out with its next request, and comes back only by a new login', async () => {
  const office = await requestsOf('office')
  const page = await (await office.get('/office/users?q=department2%40demo.test')).text()
  const id = page.match(/name="id" value="([\da-f-]{36})"/)?.[1]
  expect(id, 'the account is found').toBeTruthy()
  const context = await visitor()
  const cookie = pairOf(sessionIn(await logIn(context, 'department2')))
  expect(await opens(cookie, '/department')).toBe(true)
  const press = (intent: string) =>
    office.post('/office/users', { headers: { origin: base() }, form: { intent, id: id! } })
  expect((await press('disable')).status()).toBe(303)
  expect(await opens(cookie, '/department')).toBe(false)
  expect((await press('enable')).status()).toBe(303)
  await context.dispose()
  await office.dispose()
})

test('known and unknown addresses get the same answers', async () => {
  const context = await visitor()
  const bodies = new Set<string>()
  const strip = (text: string) =>
    text.replaceAll(/nonce="[^"]*"|[\w.+-]+@demo\.test|stream[^<]*/g, '').match(/<main[\s\S]*<\/main>/)?.[0]
  for (const mailbox of ['enterprise2', `nobody${Date.now()}`]) {
    const answer = await logIn(context, mailbox, 'not the password')
    bodies.add(`${answer.status()} ${strip(await answer.text())}`)
  }
  expect(bodies.size, 'login').toBe(1)
  const asked = new Set<string>()
  for (const mailbox of ['enterprise2', `nobody${Date.now()}`]) {
    const form = { email: `${mailbox}@demo.test` }
    const answer = await context.post('/forgot-password', { headers: { origin: base() }, form })
    asked.add(`${answer.status()} ${answer.headers().location ?? ''} ${strip(await answer.text())}`)
  }
  expect(asked.size, 'forgotten password').toBe(1)
  await context.dispose()
})

test('twenty wrong passwords are slowed down with the time to wait, and other accounts are unharmed', async () => {
  const context = await visitor()
  const statuses: number[] = []
  let retryAfter = ''
  for (let attempt = 0; attempt < 20; attempt++) {
    const answer = await logIn(context, `guessed${process.pid}`, `wrong ${attempt}`)
    statuses.push(answer.status())
    retryAfter = answer.headers()['retry-after'] ?? retryAfter
  }
  expect(statuses.slice(-5)).toEqual([429, 429, 429, 429, 429])
  expect(Number(retryAfter)).toBeGreaterThan(0)
  expect(Number(retryAfter)).toBeLessThanOrEqual(300)
  expect((await logIn(context, 'leader2')).status()).toBe(303)
  await context.dispose()
})

test('after a login the way leads on within the site and nowhere else', async () => {
  const elsewhere = [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '\t//evil.example',
  ]
  for (const next of elsewhere) {
    const context = await visitor()
    const answer = await context.post(`/login?next=${encodeURIComponent(next)}`, {
      headers: { origin: base() },
      form: { email: 'liaison@demo.test', password: PASSWORD, next },
    })
    expect(answer.status(), next).toBe(303)
    const target = new URL(answer.headers().location ?? '', base())
    expect(target.origin, next).toBe(new URL(base()).origin)
    await context.dispose()
  }
})
