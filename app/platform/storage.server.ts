import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from './env.server'

const KEY = /^[a-z0-9]+(\/[a-z0-9]+)*$/

/** Where uploaded files lie: outside the web root, addressed by keys that we make. */
export interface Storage {
  write(key: string, content: Uint8Array): Promise<void>
  read(key: string): Promise<Buffer>
  remove(key: string): Promise<void>
}

async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function fileStorage(root: string): Storage {
  const place = (key: string) => {
    if (!KEY.test(key)) throw new Error('not a storage key')
    return path.join(root, key)
  }
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
    remove: key => rm(place(key), { force: true }),
  }
}

/** The storage named by STORAGE_URL. Throws for a kind this build has no driver for. */
export function storage(): Storage {
  const url = env().STORAGE_URL
  if (!url.startsWith('file:')) throw new Error('STORAGE_URL: only file: is supported by this build')
  return fileStorage(path.resolve(url.slice('file:'.length)))
}
