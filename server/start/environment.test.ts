import { expect, test } from 'vitest'
import { readWishes } from './environment.mjs'

const SECRET = 'x'.repeat(32)

test('with nothing set, everything is embedded and the demonstration is on', () => {
  expect(readWishes({})).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, process: 'all' })
  expect(readWishes({}).databaseUrl).toBeUndefined()
})

test('with a database of its own the demonstration is off unless asked for', () => {
  const DATABASE_URL = 'postgresql://user:password@host/name'
  expect(readWishes({ DATABASE_URL, SECRET }).demo).toBe(false)
  expect(readWishes({ DATABASE_URL, DEMO: '1' }).demo).toBe(true)
})

test('an origin may end with a slash and is kept without', () => {
  expect(readWishes({ ORIGIN: 'https://jobs.example.org/' }).origin).toBe('https://jobs.example.org')
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'not a host'],
  ['ORIGIN', 'jobs.example.org'],
  ['ORIGIN', 'https://jobs.example.org/path'],
  ['DATABASE_URL', 'mysql://host/name'],
  ['MEILI_URL', 'host:7700'],
  ['SMTP_URL', 'http://host'],
  ['STORAGE_URL', 'ftp://host'],
  ['SECRET', 'short'],
  ['DEMO', 'yes'],
  ['PROCESS', 'cron'],
])('%s=%s is refused with one line that begins with its name', (name, value) => {
  const refused = expect(() => readWishes({ [name]: value }))
  refused.toThrow(new RegExp(`^${name}: .+$`))
})

test('a password in a wrong address is not repeated', () => {
  expect(() => readWishes({ DATABASE_URL: 'mysql://user:topsecret@host/name' })).toThrow(/^(?!.*topsecret)/)
})

test('a database of its own without a secret is refused outside the demonstration', () => {
  expect(() => readWishes({ DATABASE_URL: 'postgresql://host/name' })).toThrow(/^SECRET: /)
})
