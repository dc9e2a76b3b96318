import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { env } from './env.server'
import { s3AddressOf } from './s3/s3-address.server'
import { s3Storage } from './s3/s3-storage.server'

const KEY = /^[a-z0-9]+(\/[a-z0-9]+)*$/

/** Where uploaded files lie: outside the web root, addressed by keys that we make. */
export interface Storage {
  /** Puts content under a key, wholly or not at all; a stream is never held in memory as a whole. */
  write(key: string, content: Uint8Array | Readable): Promise<void>
  read(key: string): Promise<Buffer>
  /** The content as a stream, or null when there is none under this key. */
  open(key: string): Promise<Readable | null>
  remove(key: string): Promise<void>
}

/** Storages are addressed by keys of our making alone. */
function checked(key: string): string {
  if (!KEY.test(key)) throw new Error('not a storage key')
  return key
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

async function writeWhole(file: string, content: Uint8Array | Readable): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    if (content instanceof Uint8Array) await handle.writeFile(content)
    else for await (const piece of content) await handle.writeFile(piece as Uint8Array)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function fileStorage(root: string): Storage {
  const place = (key: string) => path.join(root, checked(key))
  return {
    async write(key, content) {
      const target = place(key)
      await mkdir(path.dirname(target), { recursive: true })
      const draft = `${target}.${process.pid}.part`
      try {
        await writeWhole(draft, content)
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    read: key => readFile(place(key)),
    async open(key) {
      const handle = await open(place(key), 'r').catch(unlessMissing)
      return handle && createReadStream('', { fd: handle })
    },
    remove: key => rm(place(key), { force: true }),
  }
}

/** The storage named by STORAGE_URL: a folder (`file:`) or a bucket (`s3://`). */
export function storage(): Storage {
  const url = env().STORAGE_URL
  if (url.startsWith('file:')) return fileStorage(path.resolve(url.slice('file:'.length)))
  return s3Storage(s3AddressOf(url, process.env), checked)
}
