import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { testDatabase } from '#tests/support/database'
import { cookieHeader, requestWith, visitOf } from '#tests/support/visits'
import { db } from '~/platform/db.server'
import { currentAccount, logIn, logOut, tidyAccounts } from './index.server'

await testDatabase()
const password = 'Right-horse-7'
let hash: string
beforeAll(async () => {
  hash = await passwordHashOf(password)
})

const person = (email: string, more: object = {}) =>
  createAccount(db(), { kind: 'graduate', email, name: '林晓', passwordHash: hash, ...more })

async function loggedIn(email: string, cookie = '') {
  const result = await logIn(visitOf(), requestWith(cookie), { email, password })
  if (!result.ok) throw new Error(result.code)
  return cookieHeader(result.value.headers)
}

describe('a login', () => {
  it('opens a session that the next request is recognised by', async () => {
    const id = await person('a@login.test')
    const account = await currentAccount(requestWith(await loggedIn('A@login.test')))
    expect(account?.id).toBe(id)
  })

  it('starts a new session each time and ends the one the browser came with', async () => {
    await person('b@login.test')
    const first = await loggedIn('b@login.test')
    const second = await loggedIn('b@login.test', first)
    expect(second).not.toBe(first)
    expect(await currentAccount(requestWith(first))).toBeNull()
    expect(await currentAccount(requestWith(second))).not.toBeNull()
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    await person('c@login.test')
    const wrong = await logIn(visitOf(), requestWith(), { email: 'c@login.test', password: 'not this one' })
    const unknown = await logIn(visitOf(), requestWith(), { email: 'nobody@login.test', password })
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ ok: false, code: 'wrong' })
  })

  it('is dead at once after logging out, when the account is disabled, and past its timeouts', async () => {
    const id = await person('d@login.test')
    const left = await loggedIn('d@login.test')
    await logOut(visitOf(), requestWith(left))
    expect(await currentAccount(requestWith(left))).toBeNull()

    const kept = await loggedIn('d@login.test')
    const days = (n: number) => new Date(Date.now() + n * 86_400_000)
    expect(await currentAccount(requestWith(kept), days(6.9))).not.toBeNull()
    expect(await currentAccount(requestWith(kept), days(15))).toBeNull()
    await db().session.updateMany({ where: { userId: id }, data: { updatedAt: days(29.9) } })
    expect(await currentAccount(requestWith(kept), days(30.1))).toBeNull()

    const open = await loggedIn('d@login.test')
    await db().user.update({ where: { id }, data: { disabledAt: new Date() } })
    expect(await currentAccount(requestWith(open))).toBeNull()
    expect(await logIn(visitOf(), requestWith(), { email: 'd@login.test', password })).toMatchObject({
      code: 'disabled',
    })
  })

  it('is refused to a cookie whose signature was changed', async () => {
    await person('e@login.test')
    const cookie = await loggedIn('e@login.test')
    const forged = cookie.replace(
      /(session_token=)(.)/,
      (_, name, first) => name + (first === 'x' ? 'y' : 'x'),
    )
    expect(await currentAccount(requestWith(forged))).toBeNull()
  })

  it('waits for the address to be confirmed', async () => {
    await person('f@login.test', { emailVerified: false })
    expect(await logIn(visitOf(), requestWith(), { email: 'f@login.test', password })).toMatchObject({
      code: 'unverified',
    })
  })
})

describe('guessing', () => {
  it('is slowed after ten attempts, from everywhere together, and the pause ends by itself', async () => {
    await person('g@login.test')
    const guess = (n: number, at = new Date()) =>
      logIn(visitOf({ ip: `10.0.0.${n}`, now: at }), requestWith(), {
        email: 'g@login.test',
        password: 'guess',
      })
    for (let n = 0; n < 10; n++) expect(await guess(n)).toMatchObject({ code: 'wrong' })
    await expect(guess(11)).rejects.toMatchObject({ status: 429 })
    expect(await guess(12, new Date(Date.now() + 301_000))).toMatchObject({ code: 'wrong' })
  })

  it('does not keep out the owner on a device that logged in before', async () => {
    await person('h@login.test')
    const device = await loggedIn('h@login.test')
    const guess = () =>
      logIn(visitOf({ ip: '10.1.0.1' }), requestWith(), { email: 'h@login.test', password: 'guess' })
    for (let n = 0; n < 10; n++) await guess()
    await expect(guess()).rejects.toMatchObject({ status: 429 })
    const owner = await logIn(visitOf(), requestWith(device), { email: 'h@login.test', password })
    expect(owner.ok).toBe(true)
  })

  it('leaves entries in the audit log that name nobody by address', async () => {
    const entries = await db().auditEntry.findMany({ where: { action: 'account.login-failed' } })
    expect(entries.length).toBeGreaterThan(10)
    expect(JSON.stringify(entries)).not.toContain('@login.test')
  })
})

it('what is past its time is removed, and nothing else', async () => {
  await person('t@login.test')
  await loggedIn('t@login.test')
  const before = await db().session.count()
  expect(await tidyAccounts(new Date())).toEqual({ sessions: 0, links: 0 })
  expect(await db().session.count()).toBe(before)
  const { sessions } = await tidyAccounts(new Date(Date.now() + 8 * 86_400_000))
  expect(sessions).toBeGreaterThan(0)
})
