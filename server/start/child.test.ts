import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createChild } from './child.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'child-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A process that counts its starts, says it is ready, and ends by itself the first time. */
function script(name: string, firstEnd: string): { file: string; starts: () => number } {
  const counter = path.join(folder, `${name}.count`)
  const file = path.join(folder, `${name}.mjs`)
  writeFileSync(counter, '')
  writeFileSync(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(counter)}, 'x')
    const first = readFileSync(${JSON.stringify(counter)}, 'utf8').length === 1
    process.on('SIGTERM', () => process.exit(0))
    if (first) { ${firstEnd} }
    process.send({ ready: true })
    setInterval(() => {}, 1000)`,
  )
  return { file, starts: () => readFileSync(counter, 'utf8').length }
}

test('a process that ends unasked is started again, and one that is stopped stays stopped', async () => {
  const { file, starts } = script(
    'crashing',
    'process.send({ ready: true }); setTimeout(() => process.exit(1), 50)',
  )
  const child = createChild({ name: 'test', args: [file], env: () => ({}) })
  expect(await child.start()).toEqual({ ready: true })
  await expect.poll(starts, { timeout: 10_000 }).toBe(2)
  await child.stop()
  await new Promise(resolve => setTimeout(resolve, 800))
  expect(starts()).toBe(2)
})

test('a process that cannot even start is refused with its name', async () => {
  const { file } = script('broken', 'process.exit(3)')
  const child = createChild({ name: 'web', args: [file], env: () => ({}) })
  await expect(child.start()).rejects.toThrow('The web process ended while starting (status 3).')
})

test('with insistence, a process that fails at first comes up all the same', async () => {
  const { file, starts } = script('late', 'process.exit(3)')
  const child = createChild({ name: 'worker', args: [file], env: () => ({}) })
  await expect(child.start({ insist: true })).rejects.toThrow('The worker process')
  await expect.poll(starts, { timeout: 10_000 }).toBe(2)
  await child.stop()
})
