import { type APIResponse, expect, test } from '@playwright/test'
import { fill, OWN, PUBLIC_THINGS } from './support/own-things'
import { type Person, requestsOf } from './support/people'
import { houseOf, letsIn, SITE_ROUTES } from './support/site-map'

const READERS: Person[] = [
  'visitor',
  'graduate',
  'enterprise',
  'university',
  'leader',
  'department',
  'office',
]

function addressesOf(person: Person): string[] {
  const things = { ...PUBLIC_THINGS, ...OWN[person] }
  return SITE_ROUTES.filter(route => route.loader !== null && route.path !== '/logout')
    .filter(route => letsIn(route.loader, person) && (houseOf(route.path)?.includes(person) ?? true))
    .filter(route => person === 'visitor' || route.loader !== 'public')
    .map(route => fill(route.path, things))
}

/** What no answer may tell: a stack, a statement, a driver's words. */
const INSIDES =
  /\bat [\w.<>]+ \(?(file:|node:|\/)|node_modules|PrismaClient|invocation|syntax error at or near|MeilisearchApiError/

function expectProtected(answer: APIResponse, what: string, isPublic: boolean): void {
  const headers = answer.headers()
  expect(headers['x-content-type-options'], what).toBe('nosniff')
  expect(headers['referrer-policy'], what).toBeTruthy()
  expect(headers['content-security-policy'], what).toMatch(/frame-ancestors 'none'|sandbox/)
  expect(headers['content-security-policy'], what).not.toMatch(/script-src[^;]*'unsafe-inline'/)
  if (!isPublic) expect(headers['cache-control'], what).toMatch(/no-store/)
}

for (const person of READERS) {
  test(`every answer to ${person} carries the protective headers, private ones are stored by nobody`, async () => {
    test.setTimeout(240_000)
    const requests = await requestsOf(person)
    for (const address of addressesOf(person)) {
      const answer = await requests.get(address)
      expectProtected(answer, `${person} ${address}`, person === 'visitor')
      expect(answer.headers()['x-request-id'], address).toMatch(/^[\w.-]{8,64}$/)
    }
    await requests.dispose()
  })
}

test('errors carry the protective headers and say nothing of the insides', async () => {
  const requests = await requestsOf('visitor')
  const big = 'x'.repeat(1_200_000)
  const own = { origin: process.env.BASE_URL ?? '' }
  const answers: Record<string, APIResponse> = {
    '404 page': await requests.get('/none'),
    '404 opening': await requests.get('/openings/none'),
    '400 escape': await requests.get('/openings?q=%ff'),
    '400 NUL': await requests.get('/openings?q=%00'),
    '404 asset': await requests.get('/assets/none.js'),
    '403 origin': await requests.post('/login', {
      headers: { origin: 'https://elsewhere.example' },
      form: {},
    }),
    '413 form': await requests.post('/login', { headers: own, form: { email: big } }),
    '405 verb': await requests.delete('/openings', { headers: own }),
    'JSON for a form': await requests.post('/login', { headers: own, data: '{"email":' }),
    'no API': await requests.get('/api/v1/none'),
    'API page': await requests.get('/api/v1/openings?page=x&pageSize=-1'),
  }
  for (const [what, answer] of Object.entries(answers)) {
    expect(answer.status(), what).toBeGreaterThanOrEqual(400)
    expect(answer.status(), what).toBeLessThan(500)
    expectProtected(answer, what, true)
    expect(await answer.text(), what).not.toMatch(INSIDES)
  }
  await requests.dispose()
})

/** Asks for no field: what is sent along is not read. */
const WITHOUT_FIELDS = new Set(['/cadre/talents/:keyTalentId'])

/** Bodies that are not what a form sends. */
const BODIES: [type: string, body: string][] = [
  ['application/json', '{"email":'],
  ['multipart/form-data; boundary=x', '--x\r\nnonsense\r\n--x'],
  ['text/plain', 'a=1'],
]

for (const person of READERS) {
  test(`a body that is no form is refused by every action ${person} may use`, async () => {
    test.setTimeout(240_000)
    const requests = await requestsOf(person)
    const things = { ...PUBLIC_THINGS, ...OWN[person] }
    const routes = SITE_ROUTES.filter(route => route.action !== null && route.path !== '/logout')
      .filter(route => !WITHOUT_FIELDS.has(route.path))
      .filter(route => letsIn(route.action, person) && (houseOf(route.path)?.includes(person) ?? true))
      .filter(route => person === 'visitor' || route.action !== 'public')
    for (const address of routes.map(route => fill(route.path, things))) {
      for (const [type, data] of BODIES) {
        const headers = { origin: process.env.BASE_URL ?? '', 'content-type': type }
        const answer = await requests.post(address, { headers, data: Buffer.from(data) })
        const what = `${person} POST ${type} ${address} ${answer.status()}`
        expect(answer.status(), what).toBeGreaterThanOrEqual(300)
        expect(answer.status(), what).toBeLessThan(500)
        expect(await answer.text(), what).not.toMatch(INSIDES)
      }
    }
    await requests.dispose()
  })
}

const NAMES = [
  ...[
    'q',
    'sort',
    'page',
    'pageSize',
    'city',
    'degree',
    'industry',
    'type',
    'salary',
    'status',
    'kind',
    'action',
  ],
  ...['from', 'to', 'year', 'class', 'view', 'day', 'version', 'lng', 'field', 'cluster', 'match', 'next'],
]

/** Every parameter that lists know, all set to the same mischief. */
const everywhere = (mischief: string) =>
  NAMES.map(name => `${name}=${encodeURIComponent(mischief)}`).join('&')

const MISCHIEF = [
  `' OR 1=1; drop table "user"; --`,
  `") OR city EXISTS OR id != "`,
  '99999999999999999999',
  '\u202e\ud83d\ude00[]{}\\<script>alert(1)</script>',
]

for (const person of [
  'visitor',
  'graduate',
  'enterprise',
  'university',
  'leader',
  'department',
  'office',
] as const) {
  test(`no list breaks or opens for ${person}, whatever stands in its address`, async () => {
    test.setTimeout(300_000)
    const requests = await requestsOf(person)
    for (const address of addressesOf(person)) {
      for (const mischief of MISCHIEF) {
        const answer = await requests.get(`${address}?${everywhere(mischief)}`)
        const what = `${person} ${address} ${mischief}`
        expect(answer.status(), what).toBeLessThan(500)
        if (!/html|json|xml|text/.test(answer.headers()['content-type'] ?? '')) continue
        const text = await answer.text()
        expect(text, what).not.toMatch(INSIDES)
        expect(text.includes('<script>alert(1)</script>'), what).toBe(false)
      }
    }
    await requests.dispose()
  })
}
