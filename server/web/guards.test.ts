import { type AddressInfo, connect } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutCodes } from './log.mjs'
import { checkOrigin } from './origin-check.mjs'
import { answerPlainly } from './plain-answer.mjs'
import { identifyRequest, refuseMalformed, refuseTooLarge } from './request.mjs'
import { securityHeaders } from './security-headers.mjs'

const ORIGIN = 'https://jobs.example.org'
const app = express()
app.set('trust proxy', 'loopback')
app.use(identifyRequest, securityHeaders({ dev: false, secure: true }))
app.use(refuseMalformed, refuseTooLarge, checkOrigin(ORIGIN))
app.get('/broken', () => {
  throw new Error('secret detail')
})
app.all('*', (request, response) => {
  response.json({ nonce: response.locals.nonce, from: request.headers['x-forwarded-for'] })
})
app.use(answerPlainly)
const server = app.listen(0)
let address = ''

beforeAll(() => {
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

const post = (headers: Record<string, string>, body = 'a=1') =>
  fetch(`${address}/x`, { method: 'POST', headers, body })

test.each([
  ['the site itself', { origin: ORIGIN }, 200],
  ['a program without a browser', {}, 200],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a site whose name begins like ours', { origin: `${ORIGIN}.evil.example` }, 403],
  ['another site, without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a sibling site, without an origin', { 'sec-fetch-site': 'same-site' }, 403],
])('a change asked for by %s', async (_title, headers, status) => {
  expect((await post(headers as Record<string, string>)).status).toBe(status)
})

test('a change is allowed from the host it is sent to, and reading from everywhere', async () => {
  expect((await post({ origin: address })).status).toBe(200)
  expect((await fetch(`${address}/x`, { headers: { origin: 'https://evil.example' } })).status).toBe(200)
})

test('programs get a problem document, browsers a page', async () => {
  const refused = await post({ origin: 'https://evil.example', accept: 'application/json' })
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(await refused.json()).toMatchObject({ status: 403 })
  expect((await post({ origin: 'null' })).headers.get('content-type')).toContain('text/html')
})

test.each(['/%', '/%ff', '/a%00b', '/?q=%E0%A4', '/%c0%ae'])('%s is refused as unreadable', async path => {
  const answer = await fetch(address + path)
  expect(answer.status).toBe(400)
})

test('Chinese addresses, plus signs and encoded slashes are readable', async () => {
  for (const path of ['/岗位?q=机械+工程师', '/a%2Fb', '/?q=100%25'])
    expect((await fetch(address + path)).status).toBe(200)
})

test('a form above one mebibyte is refused, an upload of that size is not', async () => {
  const large = 'x'.repeat(1024 * 1024 + 1)
  expect((await post({}, large)).status).toBe(413)
  expect((await post({ 'content-type': 'multipart/form-data; boundary=b' }, large)).status).toBe(200)
})

test('content of unknown length is refused', async () => {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')
  const answer = await new Promise(resolve => socket.once('data', data => resolve(String(data))))
  socket.destroy()
  expect(answer).toMatch(/^HTTP\/1.1 411 /)
})

test('every answer has its own nonce, used by its policy, and the protective headers', async () => {
  const [first, second] = await Promise.all([fetch(address), fetch(address)])
  const { nonce } = (await first.json()) as { nonce: string }
  const policy = first.headers.get('content-security-policy') ?? ''
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`)
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).toContain("frame-ancestors 'none'")
  expect(second.headers.get('content-security-policy')).not.toBe(policy)
  expect(first.headers.get('strict-transport-security')).toContain('max-age=31536000')
  expect(first.headers.get('x-content-type-options')).toBe('nosniff')
  expect(first.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
})

test('a client cannot choose the address it is counted under, a proxy on this machine can', async () => {
  const answer = await fetch(address, { headers: { 'x-forwarded-for': '9.9.9.9, 203.0.113.7' } })
  expect(await answer.json()).toMatchObject({ from: '203.0.113.7' })
})

test('a failure shows no detail', async () => {
  const answer = await fetch(`${address}/broken`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret detail')
})

test('one-time codes in a path are kept out of the log, ids are not', () => {
  const id = '/openings/018f3c1e-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
  expect(withoutCodes(id)).toBe(id)
  expect(withoutCodes('/confirm/AbCdEfGhIjKlMnOpQrStUvWxYz012345')).toBe('/confirm/…')
})
