import { env } from '../../platform/env.server'
import { findAccountsByEmail } from './account.store.server'

/** Password of every demonstration account; the demonstration says so on its login page. */
export const DEMO_PASSWORD = 'Demo-2026!'

/** Addresses of the accounts shown on the login page of the demonstration, in this order. */
export const DEMO_EMAILS = [
  'graduate@demo.test',
  'enterprise@demo.test',
  'university@demo.test',
  'leader@demo.test',
  'liaison@demo.test',
  'department@demo.test',
  'office@demo.test',
] as const

/** The demonstration accounts that exist, or null where the site is not a demonstration. */
export async function listDemoAccounts() {
  if (!env().DEMO) return null
  const found = new Map((await findAccountsByEmail(DEMO_EMAILS)).map(row => [row.email, row]))
  const accounts = DEMO_EMAILS.flatMap(email => found.get(email) ?? [])
  return { accounts, password: DEMO_PASSWORD }
}
