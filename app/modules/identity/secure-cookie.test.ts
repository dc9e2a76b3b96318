import { expect, it, vi } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { testDatabase } from '#tests/support/database'
import { cookieHeader, requestWith, visitOf } from '#tests/support/visits'
import { db } from '~/platform/db.server'
import { currentAccount, logIn, logOut } from './index.server'

vi.stubEnv('ORIGIN', 'https://talent.example.test')
await testDatabase()

it('cookies of a site behind https are Secure, HttpOnly, SameSite and bound to the host', async () => {
  const password = 'Right-horse-7'
  await createAccount(db(), {
    kind: 'graduate',
    email: 'a@https.test',
    name: '林晓',
    passwordHash: await passwordHashOf(password),
  })
  const result = await logIn(visitOf(), requestWith(), { email: 'a@https.test', password })
  if (!result.ok) throw new Error(result.code)
  const { headers } = result.value
  const cookie = cookieHeader(headers)
  const expired = await logOut(visitOf(), requestWith('__Host-pengbo.session_token=x'))
  for (const line of [...headers.getSetCookie(), ...expired]) {
    expect(line).toMatch(/^__Host-pengbo\.\w+=/)
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(line).toContain(attribute)
    expect(line).not.toMatch(/domain=/i)
  }
  expect(await currentAccount(requestWith(cookie))).not.toBeNull()
  expect(await currentAccount(requestWith(cookie.replaceAll('__Host-', '')))).toBeNull()
})
