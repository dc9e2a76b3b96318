import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '../paths.mjs'
import { readState } from '../state.mjs'
import { leaseServers } from './lease.mjs'
import { endProcess, findProcesses, isAlive } from './processes.mjs'

const dataDir = inRoot('.data-test', `lease-${process.pid}`)
const lease = (onLost?: () => void) => leaseServers({ dataDir, need: ['postgres', 'meilisearch'], onLost })
const keeper = () => findProcesses(['keeper.mjs', `${dataDir} `])[0]!
const postmaster = () =>
  Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function query(url: string, text: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('two holders share the servers; they stop with the last one, and what was written is there next time', async () => {
  const first = await lease()
  const second = await lease()
  expect(second.environment).toEqual(first.environment)
  await query(first.environment.DATABASE_URL!, 'create table kept as select 42 as answer')
  const server = postmaster()
  await first.end()
  expect(isAlive(server)).toBe(true)
  await second.end()
  expect(isAlive(server)).toBe(false)
  expect(findProcesses([dataDir])).toEqual([])
  const again = await lease()
  expect(await query(again.environment.DATABASE_URL!, 'select answer from kept')).toEqual([{ answer: 42 }])
  await again.end()
})

test('after the keeper is killed its successor takes over the servers where they are', async () => {
  const lost = resolvers()
  const first = await lease(lost.resolve)
  const server = postmaster()
  process.kill(keeper(), 'SIGKILL')
  await lost.promise
  const second = await lease()
  expect(postmaster()).toBe(server)
  expect(second.environment).toEqual(first.environment)
  await second.end()
  expect(findProcesses([dataDir])).toEqual([])
})

test('after everything is killed at once the data is there', async () => {
  const { environment } = await lease()
  await query(environment.DATABASE_URL!, 'insert into kept values (43)')
  const all = [
    keeper(),
    ...findProcesses(['-D', `${dataDir}/postgres`]),
    ...findProcesses([`--db-path ${dataDir}`]),
  ]
  for (const pid of all) process.kill(pid, 'SIGKILL')
  const again = await lease()
  expect(await query(again.environment.DATABASE_URL!, 'select max(answer) as answer from kept')).toEqual([
    { answer: 43 },
  ])
  await again.end()
})

test('a server killed under its keeper comes back at the same address', async () => {
  const { environment, end } = await lease()
  await endProcess(postmaster(), 'SIGKILL')
  await expect
    .poll(() => query(environment.DATABASE_URL!, 'select 1 as one').catch(() => 'away'), { timeout: 20_000 })
    .toEqual([{ one: 1 }])
  await end()
})

test('a note left by a process whose number now belongs to somebody else does not keep the database from starting', async () => {
  const note = path.join(dataDir, 'postgres', 'postmaster.pid')
  writeFileSync(note, `${process.pid}\n${dataDir}/postgres\n0\n5432\n\n127.0.0.1\n\nready\n`)
  const { environment, end } = await lease()
  expect(await query(environment.DATABASE_URL!, 'select 1 as one')).toEqual([{ one: 1 }])
  await end()
})

test('a server that cannot start is refused with its reason, and nothing keeps running', async () => {
  const broken = inRoot('.data-test', `broken-${process.pid}`)
  mkdirSync(path.join(broken, 'postgres'), { recursive: true })
  readState(broken)
  writeFileSync(path.join(broken, 'postgres', 'PG_VERSION'), '9.6\n')
  await expect(leaseServers({ dataDir: broken, need: ['postgres'] })).rejects.toThrow(
    /PostgreSQL ended while starting: .+/,
  )
  await expect.poll(() => findProcesses([broken])).toEqual([])
  rmSync(broken, { recursive: true })
})

test('a port taken by somebody else meanwhile is left alone', async () => {
  const other = inRoot('.data-test', `lease-other-${process.pid}`)
  const { postgres } = readState(dataDir).ports
  mkdirSync(other, { recursive: true, mode: 0o711 })
  const state = { ...readState(dataDir), ports: { postgres } }
  writeFileSync(path.join(other, 'state.json'), JSON.stringify(state), { mode: 0o600 })
  const [here, there] = [
    await lease(),
    await leaseServers({ dataDir: other, need: ['postgres'], durable: false }),
  ]
  expect(new URL(there.environment.DATABASE_URL!).port).not.toBe(new URL(here.environment.DATABASE_URL!).port)
  await Promise.all([here.end(), there.end()])
  rmSync(other, { recursive: true })
})

function resolvers() {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
