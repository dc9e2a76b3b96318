import { beforeAll, expect, it } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { testDatabase } from '#tests/support/database'
import { argsOf, cookieHeader, requestWith, visitOf } from '#tests/support/visits'
import { logIn } from '~/modules/identity/index.server'
import { db } from '~/platform/db.server'
import { action, loader } from '../enterprise/members'
import { loader as universityLoader } from '../university/members'

await testDatabase()
const password = 'Right-horse-7'
let cookie: string
let organisationId: string

beforeAll(async () => {
  organisationId = (await db().organisation.create({ data: { kind: 'enterprise', name: '江门试验' } })).id
  await createAccount(db(), {
    kind: 'enterprise',
    email: 'owner@page.test',
    name: '陈立',
    passwordHash: await passwordHashOf(password),
    member: { organisationId, role: 'owner' },
  })
  const result = await logIn(visitOf(), requestWith(), { email: 'owner@page.test', password })
  if (!result.ok) throw new Error(result.code)
  cookie = cookieHeader(result.value.headers)
})

const url = 'http://localhost:3000/enterprise/members'
const post = (fields: Record<string, string>) =>
  action(argsOf(new Request(url, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) })))

it('the members page invites, shows the invitation, and takes it back; fields of no form are ignored', async () => {
  const stranger = { organisationId: crypto.randomUUID(), acceptedAt: '2026-01-01', kind: 'office' }
  const answer = await post({ intent: 'invite', email: 'new@page.test', role: 'admin', ...stranger })
  expect(answer).toMatchObject({ status: 303 })
  const shown = await loader(argsOf(requestWith(cookie, url)))
  expect(shown.invitations).toMatchObject([{ email: 'new@page.test', role: 'admin', kind: null }])
  const row = await db().memberInvitation.findFirstOrThrow({ where: { email: 'new@page.test' } })
  expect(row).toMatchObject({ organisationId, acceptedAt: null })
  expect(await post({ intent: 'revoke', id: row.id })).toMatchObject({ status: 303 })
  expect((await loader(argsOf(requestWith(cookie, url)))).invitations).toEqual([])
})

it('what was typed wrong is said beside its field, what cannot be done at the top', async () => {
  expect(await post({ intent: 'invite', email: 'no address', role: 'admin' })).toMatchObject({
    data: { errors: { email: ['email'] }, typed: { email: 'no address' } },
    init: { status: 400 },
  })
  const own = await db().membership.findFirstOrThrow({ where: { organisationId } })
  expect(await post({ intent: 'remove', id: own.id })).toMatchObject({ data: { refusal: 'last-owner' } })
  expect(await post({ intent: 'remove', id: crypto.randomUUID() })).toMatchObject({
    data: { refusal: 'gone' },
  })
})

it('the page of another kind of organisation is closed', async () => {
  await expect(universityLoader(argsOf(requestWith(cookie)))).rejects.toMatchObject({ status: 403 })
})
