import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '#server/paths.mjs'
import { sharedPostgres } from '#tests/support/servers'
import { inDatabase, withClient } from '#tests/support/template'

const folder = inRoot('.data-test', `engine-${process.pid}`)
const server = await sharedPostgres()
const url = inDatabase(server, `engine_${process.pid}`)
const SCHEMA =
  'datasource db {\n  provider = "postgresql"\n}\nmodel Thing {\n  id Int @id\n  name String\n}\n'
const CONFIG = `export default {
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL },
}`

/** Runs Prisma's own command line with our engine in the folder of this test. */
function prisma(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot('prisma', 'schema-engine.mjs'),
    NO_COLOR: '1',
  }
  const program = inRoot('node_modules', '.bin', 'prisma')
  const done = spawnSync(program, [...args, '--config', 'prisma.config.ts'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status: done.status, said: done.stdout + done.stderr }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

write('schema.prisma', SCHEMA)
write('prisma.config.ts', CONFIG)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  const drop = `drop database if exists engine_${process.pid} with (force)`
  await withClient(inDatabase(server, 'postgres'), client => client.query(drop))
})

test('a first migration is written and applied, with the database made for it', () => {
  const { status, said } = prisma('migrate', 'dev', '--name', 'first')
  expect(said).toContain('in sync')
  expect(status).toBe(0)
}, 180_000)

test('a function with semicolons in its body is applied whole, and nothing drifts', async () => {
  const body =
    'create function twice(n int) returns int as $$ begin n := n; return n * 2; end; $$ language plpgsql;'
  write('migrations/20260101000000_function/migration.sql', body)
  expect(prisma('migrate', 'deploy').status).toBe(0)
  const { rows } = await withClient(url, client => client.query('select twice(21) as answer'))
  expect(rows).toEqual([{ answer: 42 }])
  expect(prisma('migrate', 'status').said).toContain('up to date')
  expect(
    prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'schema.prisma', '--exit-code')
      .status,
  ).toBe(0)
}, 180_000)

test('a failing migration is rolled back whole, is reported, and can be resolved', async () => {
  const sql = 'create table half (id int); create table "Thing" (id int);'
  write('migrations/20260102000000_failing/migration.sql', sql)
  const { status, said } = prisma('migrate', 'deploy')
  expect(status).not.toBe(0)
  expect(said).toContain('already exists')
  const half = "select to_regclass('half') as half"
  expect((await withClient(url, client => client.query(half))).rows).toEqual([{ half: null }])
  expect(prisma('migrate', 'resolve', '--rolled-back', '20260102000000_failing').status).toBe(0)
}, 180_000)

test('no shadow database stays behind, and the main one is never taken for it', async () => {
  rmSync(path.join(folder, 'migrations/20260102000000_failing'), { recursive: true })
  await withClient(url, client => client.query('insert into "Thing" values (1, $1)', ['kept']))
  write('schema.prisma', SCHEMA.replace('name String', 'name String\n  note String?'))
  expect(prisma('migrate', 'dev', '--name', 'note').said).toContain('in sync')
  const { rows } = await withClient(url, client => client.query('select name, note from "Thing"'))
  expect(rows).toEqual([{ name: 'kept', note: null }])
  const shadows = "select datname from pg_database where datname like 'prisma_migrate_shadow%'"
  expect((await withClient(url, client => client.query(shadows))).rowCount).toBe(0)
}, 180_000)
