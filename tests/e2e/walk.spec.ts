import { type APIResponse, expect, test } from '@playwright/test'
import { fill, NOTHING, OWN, PUBLIC_THINGS } from './support/own-things'
import { PEOPLE, type Person, requestsOf } from './support/people'
import { type Guard, houseOf, letsIn, SITE_ROUTES, type SiteRoute } from './support/site-map'

const REFUSED = [403, 404]
const base = () => process.env.BASE_URL ?? ''

/** Where an answer leads, also when it is the answer to a request for a page's data. */
async function leadsToLogin(answer: APIResponse): Promise<boolean> {
  const { location = '' } = answer.headers()
  return location.startsWith('/login') || (await answer.text()).includes('/login?next=')
}

function mayEnter(route: SiteRoute, guard: Guard, person: Person): boolean {
  const house = houseOf(route.path)
  return letsIn(guard, person) && (house === null || house.includes(person))
}

/** Expects that nothing of a page was given away: visitors are led to the login, others are refused. */
async function expectRefused(answer: APIResponse, person: Person, what: string): Promise<void> {
  if (person === 'visitor') {
    expect(await leadsToLogin(answer), `${what}: visitors are led to the login`).toBe(true)
    expect(answer.status(), what).toBeLessThan(400)
    return
  }
  expect(REFUSED, `${what}: ${answer.status()}`).toContain(answer.status())
}

const dataAddress = (address: string) => (address === '/' ? '/_root.data' : `${address}.data`)

for (const person of PEOPLE) {
  test(`${person} reads what is granted and nothing else, as pages and as data`, async () => {
    test.setTimeout(240_000)
    const requests = await requestsOf(person)
    for (const route of SITE_ROUTES.filter(one => one.loader !== null && one.path !== '/logout')) {
      const address = fill(route.path, { ...PUBLIC_THINGS, ...OWN[person] })
      for (const asked of [address, dataAddress(address)]) {
        const answer = await requests.get(asked)
        const what = `${person} GET ${asked}`
        if (mayEnter(route, route.loader, person))
          expect([200, 202, 302, 303, 404, 410], what).toContain(answer.status())
        else await expectRefused(answer, person, what)
      }
    }
    await requests.dispose()
  })

  test(`${person} changes nothing that is not granted`, async () => {
    test.setTimeout(240_000)
    const requests = await requestsOf(person)
    for (const route of SITE_ROUTES.filter(one => one.action !== null && one.action !== 'public')) {
      if (mayEnter(route, route.action, person)) continue
      const address = fill(route.path, PUBLIC_THINGS)
      for (const asked of [address, dataAddress(address)]) {
        const answer = await requests.post(asked, {
          headers: { origin: base() },
          form: { intent: 'publish' },
        })
        await expectRefused(answer, person, `${person} POST ${asked}`)
      }
    }
    await requests.dispose()
  })
}

/** Addresses of things of the cast, who owns them, and who tries. */
const STRANGERS: [owner: Person, stranger: Person, path: string, intent?: string][] = [
  ['graduate', 'graduate2', '/me/applications/:applicationId', 'withdraw'],
  ['graduate', 'graduate2', '/me/applications/:applicationId/interviews/:interviewId/calendar.ics'],
  ['graduate', 'graduate2', '/me/profile/education/:partId', 'delete'],
  ['enterprise', 'enterprise2', '/enterprise/openings/:openingId', 'pause'],
  ['enterprise', 'enterprise2', '/enterprise/applications/:applicationId', 'screen'],
  [
    'enterprise',
    'enterprise2',
    '/enterprise/applications/:applicationId/interviews/:interviewId/calendar.ics',
  ],
  ['enterprise2', 'enterprise', '/enterprise/openings/:openingId', 'close'],
  ['graduate', 'graduate2', '/me/services/:requestId', 'withdraw'],
  ['leader', 'leader2', '/cadre/requests/:requestId', 'urge'],
  ['leader', 'leader2', '/cadre/talents/:keyTalentId', 'phone'],
  ['leader', 'leader2', '/cadre/visits/:visitId', 'submit'],
  ['liaison', 'leader2', '/cadre/visits/:visitId/sheet'],
  ['department', 'department2', '/department/requests/:requestId', 'acknowledge'],
  ['department2', 'department', '/department/requests/:requestId', 'report'],
  ['graduate', 'graduate2', '/services/papers/:paperId'],
  ['department2', 'department', '/services/papers/:paperId'],
  ['graduate', 'graduate2', '/me/card/applications/:caseId', 'withdraw'],
  ['graduate', 'graduate2', '/me/card/:cardId/print'],
  ['graduate', 'graduate2', '/me/card/:cardId/card.pdf'],
  ['enterprise', 'enterprise2', '/enterprise/cards/:caseId'],
  ['department', 'department2', '/department/cards/:caseId'],
]

for (const [owner, stranger, path, intent = 'none'] of STRANGERS) {
  test(`${path} of ${owner} opens for ${owner} and does not exist for ${stranger}`, async () => {
    const address = fill(path, OWN[owner] ?? {})
    const [own, other] = [await requestsOf(owner), await requestsOf(stranger)]
    expect((await own.get(address)).status(), `${owner} ${address}`).toBe(200)
    for (const asked of [address, `${address}.data`]) {
      expect((await other.get(asked)).status(), `${stranger} GET ${asked}`).toBe(404)
      const posted = await other.post(asked, { headers: { origin: base() }, form: { intent } })
      expect([400, 403, 404, 405], `${stranger} POST ${asked}: ${posted.status()}`).toContain(posted.status())
    }
    const missing = fill(path, {})
    expect(missing).toContain(NOTHING)
    expect((await other.get(missing)).status()).toBe(404)
    await Promise.all([own.dispose(), other.dispose()])
  })
}

test('an address that is no id does not reach the database', async () => {
  const office = await requestsOf('office')
  for (const path of ['/openings/x', "/enterprises/'", '/universities/1', '/office/openings/x', '/files/x']) {
    expect((await office.get(path)).status(), path).toBe(404)
  }
  await office.dispose()
})

test('no state is changed for a page of another origin', async () => {
  const graduate = await requestsOf('graduate')
  for (const route of SITE_ROUTES.filter(one => one.action !== null)) {
    const address = fill(route.path, { ...PUBLIC_THINGS, ...OWN.graduate })
    for (const asked of [address, dataAddress(address)]) {
      const answer = await graduate.post(asked, {
        headers: { origin: 'https://elsewhere.example' },
        form: { a: '1' },
      })
      expect(answer.status(), asked).toBe(403)
    }
  }
  await graduate.dispose()
})

test('contact data of a graduate stay hidden from an enterprise without application or invitation', async () => {
  const enterprise = await requestsOf('enterprise')
  const other = await requestsOf('enterprise2')
  const path = `/enterprise/talents/${OWN.enterprise!.talentId}`
  expect(await (await enterprise.get(path)).text()).toContain('graduate@demo.test')
  for (const asked of [path, `${path}.data`]) {
    const answer = await other.get(asked)
    expect(await answer.text(), asked).not.toContain('graduate@demo.test')
    expect((await other.get(`${path}/resume`)).status()).toBe(404)
  }
  await Promise.all([enterprise.dispose(), other.dispose()])
})
