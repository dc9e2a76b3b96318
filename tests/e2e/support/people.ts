import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import { expect, request } from '@playwright/test'

/** The accounts of the demonstration, and visitors. */
export const PEOPLE = [
  'visitor',
  'graduate',
  'graduate2',
  'enterprise',
  'enterprise2',
  'university',
  'university2',
  'leader',
  'leader2',
  'liaison',
  'department',
  'department2',
  'office',
] as const
export type Person = (typeof PEOPLE)[number]

const PASSWORD = 'Demo-2026!'
type State = Awaited<ReturnType<BrowserContext['storageState']>>
const EMPTY: State = { cookies: [], origins: [] }
const known = new Map<string, Promise<State>>()

const base = () => process.env.BASE_URL ?? 'http://localhost:3000'

async function logInAs(mailbox: string, password: string): Promise<State> {
  const context = await request.newContext({ baseURL: base() })
  const answer = await context.post('/login', {
    headers: { origin: base() },
    form: { email: `${mailbox}@demo.test`, password },
    maxRedirects: 0,
  })
  expect(answer.status(), `${mailbox} logs in`).toBe(303)
  const state = await context.storageState()
  await context.dispose()
  return state
}

/** The cookies of somebody who is logged in; asked of the site once for each worker. */
export async function stateOf(person: Person): Promise<State> {
  if (person === 'visitor') return EMPTY
  const found = known.get(person) ?? logInAs(person, PASSWORD)
  known.set(person, found)
  return found
}

/** A browser window of somebody, at home in zh-CN unless said otherwise. */
export async function pageOf(
  browser: Browser,
  person: Person,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: await stateOf(person),
    ...options,
  })
  return context.newPage()
}

/** Requests of somebody without a browser; redirects are not followed. */
export async function requestsOf(person: Person): Promise<APIRequestContext> {
  return request.newContext({
    baseURL: base(),
    storageState: await stateOf(person),
    maxRedirects: 0,
    extraHTTPHeaders: { 'accept-language': 'zh-CN' },
  })
}
