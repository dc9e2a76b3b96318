import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { inRoot } from '../paths.mjs'
import { COMMANDS } from './commands'
import { run } from './index'

/** A file that is JSON and nothing else. */
const NONE = inRoot('tsconfig.json')

function cli(args: string[], env: Record<string, string> = {}) {
  const all = { ...process.env, ...env, NODE_OPTIONS: '' }
  return spawnSync(process.execPath, [inRoot('server', 'cli.mjs'), ...args], { encoding: 'utf8', env: all })
}

test('the help names every command and ends well', () => {
  const { status, stdout } = cli(['--help'])
  expect(status).toBe(0)
  for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(name)
})

test.each([[['dance']], [['addresses', '--frob']]])('%s is bad usage', args => {
  const { status, stdout, stderr } = cli(args)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('error:')
})

test('a refusal is one sentence on standard error', () => {
  const { status, stdout, stderr } = cli(['addresses'], { DATABASE_URL: 'mysql://host/name' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim()).toMatch(/^DATABASE_URL: .+\.$/)
})

test.each([[['check', NONE, NONE]], [['arrange', NONE]]])(
  'what timetable %s refuses ends with status 1',
  args => {
    const { status, stdout, stderr } = cli(['timetable', ...args])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('slots')
  },
)

test.each(Object.keys(COMMANDS))('%s explains itself', async name => {
  let said = ''
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    said += text
    return true
  })
  try {
    expect(await run([name, '--help'])).toBe(0)
  } finally {
    out.mockRestore()
  }
  expect(said).toContain(`npm run cli -- ${name}`)
})
