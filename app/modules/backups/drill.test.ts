import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createAccount, passwordHashOf } from '#prisma/builders/accounts'
import { leaseServers } from '#server/embedded/lease.mjs'
import { inRoot } from '#server/paths.mjs'
import { testDatabase } from '#tests/support/database'
import { publishPostings } from '#tests/support/postings'
import { withClient } from '#tests/support/template'
import { requestWith, visitOf } from '#tests/support/visits'
import { ok } from '~/kernel/result'
import { storeUpload } from '~/modules/files/index.server'
import { closeDb, db } from '~/platform/db.server'
import { closeQueue, enqueue } from '~/platform/queue.server'
import { transaction } from '~/platform/transaction.server'
import { makeBackup } from './index.server'

const PASSPHRASE = 'a passphrase of the drill'
const folder = inRoot('.data-test', `drill-${process.pid}`)
const target = path.join(folder, 'target')
const file = path.join(folder, 'site.backup')
mkdirSync(folder, { recursive: true, mode: 0o711 })
process.env.STORAGE_URL = `file:${path.join(folder, 'source-files')}`
const { url: source } = await testDatabase()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const paper = Buffer.concat([
  Buffer.from('%PDF-1.4\n1 0 obj\n'),
  randomBytes(600_000),
  Buffer.from('\n%%EOF'),
])
const ODD = '制表\t换行\n反斜线\\N 引号" 😀 null'

/** Runs the command line as on another machine: nothing but the file and what is said here. */
function cli(
  args: string[],
  env: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  const { DATABASE_URL: _, MEILI_URL: _m, SMTP_URL: _s, STORAGE_URL: _f, SECRET: _k, ...rest } = process.env
  const child = spawn(process.execPath, [inRoot('server', 'cli.mjs'), ...args], {
    env: { ...rest, DATA_DIR: target, NODE_OPTIONS: '', VITEST: '', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  return new Promise(resolve => child.once('close', status => resolve({ status, output })))
}

type Print = Record<string, { rows: number; hash: string }>

/** Rows and hash of every table that a backup carries. */
function printOf(url: string): Promise<Print> {
  return withClient(url, async client => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'
       and tablename not in ('_prisma_migrations', 'search_dirty', 'search_state') order by 1`,
    )
    const print: Print = {}
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '|' order by t::text collate "C")), '') as hash
         from public."${name}" t`,
      )
      print[name] = rows[0]
    }
    return print
  })
}

async function buildSource(): Promise<string> {
  await publishPostings([
    { title: '机械工程师', company: '蓬江示例机械有限公司', city: '江门', duties: ODD },
    { title: '会计主管', company: '蓬江示例机械有限公司', city: '江门' },
  ])
  const passwordHash = await passwordHashOf('Right-horse-7')
  const userId = await createAccount(db(), {
    kind: 'graduate',
    email: 'a@drill.test',
    name: '林晓',
    passwordHash,
  })
  await transaction(async tx => {
    await storeUpload(tx, { name: '证明.pdf', bytes: paper }, 'paper', { ownerUserId: userId })
    await enqueue(tx, 'mail', { mailId: 'waits' })
    return ok(null)
  })
  await db().storedFile.create({
    data: { key: 'resume/gone', name: 'gone', mime: '', size: 1, sha256: '', purpose: 'resume' },
  })
  return userId
}

describe('the restore drill', { timeout: 600_000 }, () => {
  let before: Print
  beforeAll(async () => {
    await buildSource()
    before = await printOf(source)
    const report = await makeBackup({
      file,
      passphrase: PASSPHRASE,
      secret: process.env.SECRET!,
      now: new Date(),
    })
    expect(report).toMatchObject({ uploads: 1, missing: ['resume/gone'] })
    expect(report.rows).toBe(Object.values(before).reduce((sum, { rows }) => sum + rows, 0))
  }, 600_000)

  it('is refused without the passphrase, before anything is started', async () => {
    const { status, output } = await cli(['restore', file], {})
    expect(status).toBe(1)
    expect(output).toContain('needs its passphrase')
    expect(() => statSync(target)).toThrow()
  })

  it('brings the site up on an empty machine: rows, hashes, login, files and search are as before', async () => {
    const { status, output } = await cli(['restore', file], { BACKUP_PASSPHRASE: PASSPHRASE })
    expect(output).toMatch(/restored \d+ tables, \d+ rows, 1 uploads/)
    expect(status).toBe(0)
    const lease = await leaseServers({ dataDir: target, need: ['postgres', 'meilisearch'], background: true })
    try {
      await expectRestored(lease.environment, before)
    } finally {
      await closeQueue()
      await closeDb()
      await lease.end()
    }
  })

  it('is refused over a site that is there, unless it is to be replaced', async () => {
    const { status, output } = await cli(['restore', file], { BACKUP_PASSPHRASE: PASSPHRASE })
    expect(status).toBe(1)
    expect(output).toContain('--replace')
    const again = await cli(['restore', file, '--replace'], { BACKUP_PASSPHRASE: PASSPHRASE })
    expect(again.output).toContain('restored')
    expect(again.status).toBe(0)
  })
})

async function expectRestored(environment: Record<string, string>, before: Print): Promise<void> {
  expect(await printOf(environment.DATABASE_URL!)).toEqual(before)
  await closeQueue()
  await closeDb()
  vi.resetModules()
  Object.assign(process.env, environment, { STORAGE_URL: `file:${path.join(target, 'files')}` })
  const identity = await import('../identity/index.server')
  const login = await identity.logIn(visitOf(), requestWith(), {
    email: 'a@drill.test',
    password: 'Right-horse-7',
  })
  expect(login.ok).toBe(true)
  const files = await import('../files/index.server')
  const restored = await import('~/platform/db.server')
  const { id } = await restored.db().storedFile.findFirstOrThrow({ where: { purpose: 'paper' } })
  expect((await files.openFileUnchecked(id))?.bytes.equals(paper)).toBe(true)
  const jobs = await restored.db().$queryRaw<object[]>`select data from pgboss.job where name = 'mail'`
  expect(jobs).toMatchObject([{ data: { mailId: 'waits' } }])
  await expectFound(environment)
  await restored.closeDb()
}

async function expectFound(environment: Record<string, string>): Promise<void> {
  const { readOpeningsQuery } = await import('../searching/index')
  const { findOpenings } = await import('../searching/index.server')
  const { query } = readOpeningsQuery(new URLSearchParams({ q: '机械工程师' }))
  const answer = await findOpenings(query, new Date())
  expect(answer.total).toBe(1)
  expect(answer.degraded).toBe(!environment.MEILI_URL)
}
