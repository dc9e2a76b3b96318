import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup } from './check-backup.server'
import { openChunkWriter } from './chunk-writer.server'
import type { About } from './entry'
import { readEntries } from './entry-reader.server'
import { createEntryWriter } from './entry-writer.server'

const folder = mkdtempSync(path.join(tmpdir(), 'backup-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PASSPHRASE = '很长的口令 long enough'
const about: About = { madeAt: '2026-11-22T00:00:00.000Z', postgres: '18', migrations: [], secretMark: 'x' }
/** Noise, so that it stays large when compressed, with rows in it. */
const rows = Buffer.from(
  Array.from({ length: 30_000 }, (_, at) => `${at}\t${Math.sin(at)}\t岗位${at * 7919}\n`).join(''),
)

async function* pieces(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function write(name: string, passphrase: string | null): Promise<string> {
  const file = path.join(folder, name)
  const chunks = await openChunkWriter(file, passphrase)
  const out = createEntryWriter(chunks)
  await out.value('about', about)
  await out.value('settings', { secret: 'a key nobody should see' })
  await out.stream({ kind: 'table', name: 'opening', columns: ['a', 'b', 'c'] }, pieces(rows, 70_001))
  await out.stream({ kind: 'file', name: 'resume/1' }, pieces(Buffer.alloc(700_000, 7), 300_000))
  await out.stream({ kind: 'file', name: 'resume/empty' }, pieces(Buffer.alloc(0), 1))
  await out.value('manifest', { entries: [...out.lines], missing: [] })
  await chunks.finish()
  return file
}

let plain: string
let sealed: string
beforeAll(async () => {
  plain = await write('plain', null)
  sealed = await write('sealed', PASSPHRASE)
})

/** The sentence a changed copy of a file is refused with. */
async function refusalOf(content: Buffer, passphrase: string | null): Promise<string> {
  const file = path.join(folder, 'changed')
  writeFileSync(file, content)
  return checkBackup(file, passphrase).then(
    () => 'accepted',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

describe('a backup file', () => {
  it('gives back what was written, and is readable by its owner alone', async () => {
    for (const [file, passphrase] of [[plain, null] as const, [sealed, PASSPHRASE] as const]) {
      const got: Record<string, Buffer[]> = {}
      await readEntries(file, passphrase, async ({ name }, content) => {
        got[name] = []
        for await (const piece of content) got[name].push(piece)
      })
      expect(Buffer.concat(got.opening!).equals(rows)).toBe(true)
      expect(Buffer.concat(got['resume/1']!).equals(Buffer.alloc(700_000, 7))).toBe(true)
      expect((await checkBackup(file, passphrase)).manifest.entries).toHaveLength(5)
      expect(statSync(file).mode & 0o777).toBe(0o600)
    }
  })

  it('shows nothing of its content when it is encrypted', () => {
    const text = readFileSync(sealed, 'latin1')
    for (const word of ['opening', 'secret', 'resume']) expect(text).not.toContain(word)
  })

  it('needs the passphrase it was written with', async () => {
    await expect(checkBackup(sealed, null)).rejects.toThrow('needs its passphrase')
    await expect(checkBackup(sealed, 'another passphrase')).rejects.toThrow('passphrase is wrong')
  })

  it('is refused with the place wherever a single bit is changed', async () => {
    const content = readFileSync(plain)
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.nat(7), async (at, bit) => {
        const copy = Buffer.from(content)
        copy[at] = copy[at]! ^ (1 << bit)
        expect(await refusalOf(copy, null)).toMatch(/^BackupFault: byte \d+/)
      }),
      { numRuns: 40 },
    )
  })

  it('names the part a change is in', async () => {
    const content = readFileSync(plain)
    content[Math.round(content.length * 0.6)]! ^= 1
    expect(await refusalOf(content, null)).toMatch(/byte \d+, table opening: the file was altered here/)
  })

  it('is refused wherever it was cut off, and when something was put behind it', async () => {
    const content = readFileSync(plain)
    for (const share of [0, 0.001, 0.3, 0.7, 0.999]) {
      const length = Math.floor(content.length * share)
      expect(await refusalOf(content.subarray(0, length), null)).toMatch(/^BackupFault: byte \d+/)
    }
    expect(await refusalOf(content.subarray(0, content.length - 1), null)).toContain('cut off')
    expect(await refusalOf(Buffer.concat([content, content]), null)).toContain('goes on after its end')
  })

  it('is refused when an encrypted chunk is moved or a bit of it changed', async () => {
    const content = readFileSync(sealed)
    content[content.length - 40]! ^= 4
    expect(await refusalOf(content, PASSPHRASE)).toMatch(/byte \d+, .*altered/)
  })

  it('is refused when it is something else', async () => {
    expect(await refusalOf(Buffer.from('PK\u0003\u0004'), null)).toContain('this is no backup')
    expect(await refusalOf(Buffer.alloc(0), null)).toContain('this is no backup')
  })
})
