import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { testDatabase } from '#tests/support/database'
import { cookieHeader, requestWith, visitOf } from '#tests/support/visits'
import { db } from '~/platform/db.server'
import {
  beginSecondFactor,
  confirmSecondFactor,
  currentAccount,
  disableSecondFactor,
  logIn,
  logInSecondFactor,
  removeSecondFactor,
  removeSecondFactorOf,
  renewBackupCodes,
} from './index.server'

await testDatabase()
const password = 'Right-horse-7'
let hash: string
beforeAll(async () => {
  hash = await passwordHashOf(password)
})

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
}

/** RFC 6238: the code an authenticator shows, `steps` half minutes from now. */
function codeOf(uri: string, steps = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const secret = base32(new URL(uri).searchParams.get('secret')!)
  const mac = createHmac('sha1', secret).update(counter).digest()
  const number = mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

async function person(email: string) {
  const userId = await createAccount(db(), { kind: 'office', email, name: '陈老师', passwordHash: hash })
  const result = await logIn(visitOf(), requestWith(), { email, password })
  if (!result.ok) throw new Error(result.code)
  const visit = { ...visitOf(), actor: { userId, kind: 'office' } }
  return { email, visit, cookie: cookieHeader(result.value.headers) }
}

async function withAuthenticator(email: string) {
  const { visit, cookie } = await person(email)
  const begun = await beginSecondFactor(visit, requestWith(cookie), password)
  if (!begun.ok) throw new Error(begun.code)
  const done = await confirmSecondFactor(visit, requestWith(cookie), codeOf(begun.value.uri, -1))
  if (!done.ok) throw new Error(done.code)
  return { visit, before: cookie, cookie: cookieHeader(done.value.headers), ...begun.value }
}

async function firstStep(email: string) {
  const result = await logIn(visitOf(), requestWith(), { email, password })
  if (!result.ok) throw new Error(result.code)
  expect(result.value.step).toBe('second-factor')
  return cookieHeader(result.value.headers)
}

const enter = (cookie: string, code: string, backup = false) =>
  logInSecondFactor(visitOf(), requestWith(cookie), { code, backup })

describe('setting up an authenticator', () => {
  it('needs the password and a right code, and renews the session', async () => {
    const { visit, cookie } = await person('a@two.test')
    expect(await beginSecondFactor(visit, requestWith(cookie), 'not this')).toMatchObject({
      code: 'wrongPassword',
    })
    const begun = await beginSecondFactor(visit, requestWith(cookie), password)
    if (!begun.ok) throw new Error(begun.code)
    expect(begun.value.backupCodes).toHaveLength(10)
    expect(await confirmSecondFactor(visit, requestWith(cookie), '000000')).toMatchObject({ code: 'code' })
    expect((await currentAccount(requestWith(cookie)))?.twoFactorEnabled).toBe(false)
    const done = await confirmSecondFactor(visit, requestWith(cookie), codeOf(begun.value.uri))
    if (!done.ok) throw new Error(done.code)
    expect(await currentAccount(requestWith(cookie))).toBeNull()
    const renewed = await currentAccount(requestWith(cookieHeader(done.value.headers)))
    expect(renewed?.twoFactorEnabled).toBe(true)
  })
})

describe('a login with a second factor', () => {
  it('gives no session for the password alone, and one for a right code, which works once', async () => {
    const { uri } = await withAuthenticator('b@two.test')
    const pending = await firstStep('b@two.test')
    expect(await currentAccount(requestWith(pending))).toBeNull()
    expect(await enter(pending, '000000')).toMatchObject({ code: 'code' })
    const code = codeOf(uri)
    const done = await enter(pending, code)
    if (!done.ok) throw new Error(done.code)
    expect(await currentAccount(requestWith(cookieHeader(done.value.headers)))).not.toBeNull()
    expect(await enter(pending, code)).toMatchObject({ code: 'over' })
    expect(await enter(await firstStep('b@two.test'), code)).toMatchObject({ code: 'code' })
  })

  it('takes a backup code once', async () => {
    const { backupCodes } = await withAuthenticator('c@two.test')
    expect(await enter(await firstStep('c@two.test'), backupCodes[0]!, true)).toMatchObject({ ok: true })
    expect(await enter(await firstStep('c@two.test'), backupCodes[0]!, true)).toMatchObject({ code: 'code' })
    expect(await enter(await firstStep('c@two.test'), backupCodes[1]!, true)).toMatchObject({ ok: true })
  })

  it('is over after a handful of wrong codes', async () => {
    await withAuthenticator('d@two.test')
    const pending = await firstStep('d@two.test')
    const outcomes: unknown[] = []
    for (let n = 0; n < 8; n++) {
      outcomes.push(
        await enter(pending, '000000').then(
          result => (result.ok ? 'in' : result.code),
          error => error.status,
        ),
      )
    }
    expect(outcomes.slice(0, 5)).toEqual(['code', 'code', 'code', 'code', 'code'])
    expect(outcomes.at(-1)).toBe(429)
    expect(outcomes).not.toContain('in')
  })

  it('is refused to an account that was disabled in between', async () => {
    const { uri, visit } = await withAuthenticator('e@two.test')
    const pending = await firstStep('e@two.test')
    const where = { userId: visit.actor.userId }
    const before = await db().session.count({ where })
    await db().user.update({ where: { id: visit.actor.userId }, data: { disabledAt: new Date() } })
    expect(await enter(pending, codeOf(uri))).toMatchObject({ code: 'disabled' })
    expect(await db().session.count({ where })).toBe(before)
  })

  it('verifies the person of the first step, not whoever is logged in on the same browser', async () => {
    const other = await person('f@two.test')
    const { uri, visit } = await withAuthenticator('g@two.test')
    const both = `${other.cookie}; ${await firstStep('g@two.test')}`
    const done = await enter(both, codeOf(uri))
    if (!done.ok) throw new Error(done.code)
    const account = await currentAccount(requestWith(cookieHeader(done.value.headers)))
    expect(account?.id).toBe(visit.actor.userId)
  })
})

describe('an owner with a second factor', () => {
  it('replaces the backup codes; the old ones are worth nothing', async () => {
    const { visit, cookie, backupCodes } = await withAuthenticator('h@two.test')
    const renewed = await renewBackupCodes(visit, requestWith(cookie), password)
    if (!renewed.ok) throw new Error(renewed.code)
    expect(await enter(await firstStep('h@two.test'), backupCodes[0]!, true)).toMatchObject({ code: 'code' })
    expect(await enter(await firstStep('h@two.test'), renewed.value[0]!, true)).toMatchObject({ ok: true })
  })

  it('switches it off with the password; the login then takes one step', async () => {
    const { visit, cookie } = await withAuthenticator('i@two.test')
    expect(await disableSecondFactor(visit, requestWith(cookie), 'not this')).toMatchObject({
      code: 'wrongPassword',
    })
    expect(await disableSecondFactor(visit, requestWith(cookie), password)).toMatchObject({ ok: true })
    const result = await logIn(visitOf(), requestWith(), { email: 'i@two.test', password })
    expect(result).toMatchObject({ ok: true, value: { step: 'in' } })
  })
})

describe('a lost authenticator', () => {
  it('is taken off by another of the office; sessions end, the owner is told, the password alone lets in', async () => {
    const lost = await withAuthenticator('lost@two.test')
    const { visit } = await person('helper@two.test')
    const userId = lost.visit.actor.userId
    expect(await removeSecondFactor(lost.visit, userId)).toMatchObject({ code: 'self' })
    expect(await removeSecondFactor(visit, userId)).toMatchObject({ ok: true })
    expect(await db().session.count({ where: { userId } })).toBe(0)
    expect(await db().twoFactor.count({ where: { userId } })).toBe(0)
    const told = await db().domainEvent.findMany({ where: { name: 'account.second-factor-changed' } })
    expect(told.map(event => event.payload)).toContainEqual({ userId, enabled: false })
    const again = await logIn(visitOf(), requestWith(), { email: 'lost@two.test', password })
    expect(again).toMatchObject({ ok: true, value: { step: 'in' } })
    expect(await removeSecondFactor(visit, userId)).toMatchObject({ code: 'no-second-factor' })
    expect(await removeSecondFactorOf('nobody@two.test', new Date())).toMatchObject({ code: 'gone' })
  })
})
