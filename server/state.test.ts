import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from './paths.mjs'
import { readState, rememberPort } from './state.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'state-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('secrets are made once, and only their owner can read them', () => {
  const dataDir = path.join(folder, 'once')
  const first = readState(dataDir)
  expect(readState(dataDir)).toEqual(first)
  expect(first.secret).toMatch(/^[\da-f]{64}$/)
  expect(statSync(path.join(dataDir, 'state.json')).mode & 0o777).toBe(0o600)
})

test('processes that arrive at the same time agree on the secrets', async () => {
  const dataDir = path.join(folder, 'together')
  const script = `import { readState } from ${JSON.stringify(inRoot('server', 'state.mjs'))}
    process.stdout.write(readState(${JSON.stringify(dataDir)}).secret)`
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  const secrets = await Promise.all([run(), run(), run(), run()])
  expect(new Set(secrets.map(({ stdout }) => stdout)).size).toBe(1)
})

test('ports are remembered and the secrets stay', () => {
  const dataDir = path.join(folder, 'ports')
  const { secret } = readState(dataDir)
  rememberPort(dataDir, 'postgres', 5555)
  expect(readState(dataDir)).toMatchObject({ secret, ports: { postgres: 5555 } })
})

test('a damaged file is refused, never overwritten', () => {
  const dataDir = path.join(folder, 'damaged')
  readState(dataDir)
  writeFileSync(path.join(dataDir, 'state.json'), '{"secret":')
  expect(() => readState(dataDir)).toThrow(/cannot be read/)
})
