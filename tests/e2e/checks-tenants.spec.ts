import { type APIRequestContext, expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { fill, NOTHING, OWN, PUBLIC_THINGS } from './support/own-things'
import { PEOPLE, type Person, requestsOf } from './support/people'
import { houseOf, letsIn, SITE_ROUTES, type SiteRoute } from './support/site-map'

const base = () => process.env.BASE_URL ?? ''

/** People of the same kind who have nothing to do with one another. */
const APART: [owner: Person, stranger: Person][] = [
  ['graduate', 'graduate2'],
  ['graduate2', 'graduate'],
  ['enterprise', 'enterprise2'],
  ['enterprise2', 'enterprise'],
  ['university', 'university2'],
  ['leader', 'leader2'],
  ['department', 'department2'],
  ['department2', 'department'],
]

/** Where both took part in the same fair, the things of that fair are shared. */
const SHARED = new Set(['slug', 'partnerId'])

/** What lies here is meant for all of a kind: services on offer, talents who show themselves to every enterprise. */
const MEANT_FOR_ALL = new Set(['/me/services/apply/:serviceId', '/enterprise/talents/:talentId'])

/** The parameters of a route that name something of `owner` which the stranger has no part in. */
function privateParameters(route: SiteRoute, owner: Person, stranger: Person): string[] {
  if (MEANT_FOR_ALL.has(route.path)) return []
  const [own, others] = [OWN[owner] ?? {}, OWN[stranger] ?? {}]
  return [...route.path.matchAll(/:(\w+)/g)]
    .map(([, name]) => name!)
    .filter(name => own[name] && !SHARED.has(name) && own[name] !== PUBLIC_THINGS[name])
    .filter(name => own[name] !== others[name])
}

const isOpenTo = (route: SiteRoute, person: Person) =>
  (letsIn(route.loader, person) || letsIn(route.action, person)) &&
  (houseOf(route.path)?.includes(person) ?? false)

async function answersTo(requests: APIRequestContext, address: string): Promise<Record<string, number>> {
  const posted = { headers: { origin: base() }, form: { intent: 'none' } }
  const answers = {
    GET: await requests.get(address),
    data: await requests.get(`${address}.data`),
    POST: await requests.post(address, posted),
    PUT: await requests.put(address, posted),
    PATCH: await requests.patch(address, posted),
    DELETE: await requests.delete(address, posted),
  }
  return Object.fromEntries(Object.entries(answers).map(([verb, answer]) => [verb, answer.status()]))
}

for (const [owner, stranger] of APART) {
  test(`things of ${owner} are to ${stranger} what is missing, on every verb of every route`, async () => {
    test.setTimeout(240_000)
    const requests = await requestsOf(stranger)
    for (const route of SITE_ROUTES.filter(one => isOpenTo(one, stranger))) {
      const names = privateParameters(route, owner, stranger)
      if (names.length === 0) continue
      const mine = { ...PUBLIC_THINGS, ...OWN[stranger] }
      const others = Object.fromEntries(names.map(name => [name, OWN[owner]?.[name]]))
      const missing = Object.fromEntries(names.map(name => [name, NOTHING]))
      const seen = await answersTo(requests, fill(route.path, { ...mine, ...others }))
      const what = `${stranger} at ${route.path} of ${owner}`
      expect(seen, what).toEqual(await answersTo(requests, fill(route.path, { ...mine, ...missing })))
      expect([403, 404, 405], `${what} GET ${seen.GET}`).toContain(seen.GET)
    }
    await requests.dispose()
  })
}

/** A word nobody else uses, put where only its owner may read it. */
const MARK = `暗记${Date.now().toString(36)}`

async function leaveMark(): Promise<string> {
  const enterprise = await requestsOf('enterprise')
  const draft = await enterprise.post('/enterprise/openings/new', {
    headers: { origin: base() },
    form: { title: `${MARK}草稿岗位`, duties: MARK, requirements: MARK, city: MARK, intent: 'draft' },
  })
  expect(draft.status(), 'the draft is kept').toBe(303)
  const own = await enterprise.get('/enterprise/openings')
  expect(await own.text(), 'its owner sees it').toContain(MARK)
  const address = draft.headers().location ?? ''
  await enterprise.dispose()
  return address
}

/** The text of an answer, also when it is a workbook. */
function textOf(body: Buffer, type: string): string {
  if (!/spreadsheetml/.test(type)) return body.toString('utf8')
  return Object.values(unzipSync(body))
    .map(part => strFromU8(part))
    .join('\n')
}

/** Ways to reach the graduate of the demonstration; only who was given them may see them. */
const CONTACT = /graduate@demo\.test/
/** The demonstration shows its accounts and their mails to everybody. */
const DEMONSTRATION = new Set(['/login', '/demo-mail'])
const MAY_SEE_CONTACT: Person[] = [
  'graduate',
  'enterprise',
  'office',
  'university',
  'leader',
  'liaison',
  'department',
]

test('what one organisation keeps to itself is in no list, search, facet or export of anybody else', async () => {
  test.setTimeout(600_000)
  const draftAddress = await leaveMark()
  for (const person of PEOPLE.filter(one => one !== 'enterprise' && one !== 'office')) {
    const requests = await requestsOf(person)
    const routes = SITE_ROUTES.filter(one => one.loader !== null && one.path !== '/logout')
      .filter(one => letsIn(one.loader, person) && (houseOf(one.path)?.includes(person) ?? true))
      .filter(one => person === 'visitor' || person.endsWith('2') || one.loader !== 'public')
    for (const route of routes) {
      const address = fill(route.path, { ...PUBLIC_THINGS, ...OWN[person] })
      const answer = await requests.get(`${address}?q=${encodeURIComponent(MARK)}`)
      const text = textOf(await answer.body(), answer.headers()['content-type'] ?? '')
      expect(text.replaceAll(`q=${MARK}`, '').includes(`${MARK}草稿岗位`), `${person} ${address}`).toBe(false)
      if (MAY_SEE_CONTACT.includes(person) || DEMONSTRATION.has(route.path)) continue
      const everything = await (await requests.get(address)).body()
      expect(textOf(everything, answer.headers()['content-type'] ?? ''), `${person} ${address}`).not.toMatch(
        CONTACT,
      )
    }
    expect((await requests.get(draftAddress)).status(), `${person} ${draftAddress}`).not.toBe(200)
    await requests.dispose()
  }
})
