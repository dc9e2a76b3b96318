import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { makeChanges } from '~/platform/changes.server'
import { localeCookies } from '~/platform/http/locale.server'
import { keptPages } from './kept-pages.mjs'
import { createStore } from './kept-store.mjs'
import { identifyRequest } from './request.mjs'
import { securityHeaders } from './security-headers.mjs'

type Made = { keep?: readonly string[]; nonce: string }
let changes = makeChanges()
let made = 0
let hold: Promise<void> = Promise.resolve()
let init: ResponseInit = {}
let keep: readonly string[] | undefined
let body = (nonce: string) =>
  `<p>page ${made}</p><script nonce="${nonce}">go(1)</script><script nonce="${nonce}" src="/a.js"></script>`

async function answer(request: Request, context: Made): Promise<Response> {
  made++
  const text = `${new URL(request.url).pathname} ${body(context.nonce)}`
  await hold
  if (keep) context.keep = keep
  const headers = new Headers(init.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(text, { ...init, headers })
}

async function site() {
  const app = express()
  const { given, made: rendered } = await keptPages({
    keeping: { changes, localeCookies },
    answer,
    secure: false,
    contextOf: (_request, response) => ({ nonce: response.locals.nonce }),
  })
  app.use(identifyRequest, securityHeaders({ dev: false, secure: false }), given, rendered)
  app.use((_request, response) => void response.send(`own ${++made}`))
  return app.listen(0)
}

let server: Awaited<ReturnType<typeof site>> | undefined
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server!.address() as AddressInfo).port}${path}`, { headers })
const text = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text()

beforeEach(async () => {
  server?.close()
  changes = makeChanges()
  changes.begin()
  made = 0
  hold = Promise.resolve()
  init = {}
  keep = ['opening', 'setting']
  server = await site()
})
afterAll(() => void server?.close())

test('a page is made once and given to the next visitors', async () => {
  const first = await text('/openings')
  expect(await text('/openings')).toBe(first)
  expect(made).toBe(1)
  await text('/openings?page=2')
  expect(made).toBe(2)
})

test('visitors at the same time share one making', async () => {
  const pages = await Promise.all(Array.from({ length: 20 }, () => text('/openings')))
  expect(new Set(pages).size).toBe(1)
  expect(made).toBe(1)
})

test('a change of what the page is made of ends it at once, another change does not', async () => {
  await text('/openings')
  changes.tell('gathering')
  await text('/openings')
  expect(made).toBe(1)
  changes.tell('opening')
  await text('/openings')
  expect(made).toBe(2)
})

test('a page whose making began before a change is neither kept nor shared after it', async () => {
  let go = () => {}
  hold = new Promise(resolve => {
    go = resolve
  })
  const early = text('/openings')
  await expect.poll(() => made).toBe(1)
  changes.tell('opening')
  const late = text('/openings')
  await expect.poll(() => made).toBe(2)
  go()
  expect(await early).not.toBe(await late)
  expect(await text('/openings')).toBe(await late)
  expect(made).toBe(2)
})

test('while changes are not heard of nothing is kept, and nothing from before is given afterwards', async () => {
  await text('/openings')
  changes.end()
  expect(await text('/openings')).toBe('own 2')
  changes.begin()
  await text('/openings')
  expect(made).toBe(3)
})

test.each([
  ['anybody logged in', { cookie: 'pengbo.session_token=x' }],
  ['anybody with a language and something else', { cookie: 'lng=ImVuIg%3D%3D; pengbo.session_token=x' }],
  ['a message to be shown', { cookie: 'flash=x' }],
  ['an unreadable language', { cookie: 'lng=other' }],
  ['a token', { authorization: 'Bearer x' }],
])('%s is given nothing that is kept, and leaves nothing behind', async (_who, headers) => {
  await text('/openings')
  expect(await text('/openings', headers as unknown as Record<string, string>)).toBe('own 2')
  await text('/openings')
  expect(made).toBe(2)
})

test('languages are kept apart', async () => {
  const chinese = await text('/openings')
  const english = await text('/openings', { cookie: 'lng=ImVuIg%3D%3D' })
  expect(english).not.toBe(chinese)
  expect(await text('/openings', { cookie: `lng=${encodeURIComponent(btoa('"zh-CN"'))}` })).toBe(chinese)
  expect(await text('/openings?lng=en')).toBe('own 3')
})

test.each([
  ['sets a cookie', { headers: { 'set-cookie': 'a=1' } }],
  ['is an error', { status: 404 }],
  ['says for itself how long it is good', { headers: { 'cache-control': 'no-store' } }],
])('an answer that %s is given on and not kept', async (_what, how) => {
  init = how
  const answer = await get('/openings')
  expect(answer.status).toBe((how as ResponseInit).status ?? 200)
  expect(await answer.text()).toContain('page 1')
  expect(await text('/openings')).toBe('own 2')
})

test('a page that did not ask to be kept is not', async () => {
  keep = undefined
  await text('/login')
  expect(await text('/login')).toBe('own 2')
})

test('a kept page has no nonce; its scripts are allowed by their hashes', async () => {
  const answer = await get('/openings')
  const page = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(page).not.toContain('nonce')
  expect(policy).not.toContain('nonce')
  expect(policy).not.toContain('unsafe-inline')
  const hash = createHash('sha256').update('go(1)').digest('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
})

test('a page that shows the nonce of one request elsewhere is not kept', async () => {
  const usual = body
  body = nonce => `<p>${nonce}</p>`
  await text('/openings')
  expect(await text('/openings')).toBe('own 2')
  body = usual
})

test('who has the page already is told so', async () => {
  const first = await get('/openings')
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await get('/openings', { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  changes.tell('opening')
  expect((await get('/openings', { 'if-none-match': etag })).status).toBe(200)
})

test.each(['br', 'gzip', 'identity'])('%s is understood', async encoding => {
  const answer = await get('/openings', { 'accept-encoding': encoding })
  expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding)
  expect(await answer.text()).toContain('page 1')
})

test('what is kept stays within its bounds', async () => {
  const store = createStore({ changes })
  for (let at = 0; at < 200; at++) {
    const page = Buffer.alloc(300_000)
    await store.make(`${at}`, async () => ({ topics: [], body: page, headers: {}, etag: '' }))
  }
  expect(store.bytes).toBeLessThanOrEqual(24 * 1024 * 1024)
  expect(store.find('0')).toBeUndefined()
  expect(store.find('199')).toBeDefined()
})
