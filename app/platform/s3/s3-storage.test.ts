import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startS3Server } from '#tests/support/s3-server'
import { readEnv } from '../env.server'
import { type Storage, storage } from '../storage.server'
import { s3AddressOf } from './s3-address.server'
import { s3Storage } from './s3-storage.server'

const server = await startS3Server('talents')
afterAll(server.stop)
let files: Storage
beforeAll(() => {
  process.env.STORAGE_URL = server.url
  files = storage()
})

const MEGABYTE = 1024 * 1024

/** Megabytes that are all different, made as they are asked for. */
async function* megabytes(count: number) {
  for (let at = 0; at < count; at++) yield Buffer.alloc(MEGABYTE, at + 1)
}

async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of content) hash.update(piece)
  return hash.digest('hex')
}

describe('uploads in an object storage', () => {
  it('are written, read, opened and removed with signed requests under the prefix', async () => {
    await files.write('resume/a1', Buffer.from('履历'))
    expect([...server.objects.keys()]).toEqual(['site/resume/a1'])
    expect((await files.read('resume/a1')).toString()).toBe('履历')
    expect(await hashOf((await files.open('resume/a1'))!)).toBe(
      await hashOf(Readable.from([Buffer.from('履历')])),
    )
    await files.remove('resume/a1')
    await files.remove('resume/a1')
    expect(server.objects.size).toBe(0)
    expect(server.seen.refused).toBe(0)
  })

  it('say that nothing is there as null when opened, and throw when read', async () => {
    expect(await files.open('resume/none')).toBeNull()
    await expect(files.read('resume/none')).rejects.toThrow('404 (NoSuchKey)')
  })

  it('go up in parts when they are long, never whole', async () => {
    await files.write('backup/long', Readable.from(megabytes(20)))
    expect(server.seen.largestBody).toBe(8 * MEGABYTE)
    expect(server.objects.get('site/backup/long')?.length).toBe(20 * MEGABYTE)
    expect(await hashOf((await files.open('backup/long'))!)).toBe(await hashOf(megabytes(20)))
    await files.write('backup/short', Readable.from([Buffer.from('short')]))
    await files.write('backup/empty', Readable.from([]))
    expect(server.objects.get('site/backup/short')?.toString()).toBe('short')
    expect(server.objects.get('site/backup/empty')?.length).toBe(0)
  })

  it('leave nothing behind when the source breaks in the middle', async () => {
    async function* broken() {
      yield* megabytes(9)
      throw new Error('the disk is gone')
    }
    await expect(files.write('backup/broken', Readable.from(broken()))).rejects.toThrow('the disk is gone')
    expect(server.objects.has('site/backup/broken')).toBe(false)
    expect(server.uploads.size).toBe(0)
  })

  it('are tried again when the storage is out of breath', async () => {
    server.state.trouble = 2
    await files.write('resume/b2', Buffer.from('again'))
    expect(server.objects.get('site/resume/b2')?.toString()).toBe('again')
  })

  it('are refused under keys that are not ours, and with a wrong secret', async () => {
    await expect(files.write('../x', Buffer.from('x'))).rejects.toThrow('not a storage key')
    const wrong = s3AddressOf(server.url.replace('test-access-key:', 'test-access-key:x'), {})
    await expect(s3Storage(wrong, key => key).read('resume/b2')).rejects.toThrow('SignatureDoesNotMatch')
  })
})

describe('the address of a bucket', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' }
  it.each([
    ['s3://files', {}, 'https://files.s3.us-east-1.amazonaws.com/', ''],
    ['s3://files/a/b/', { AWS_REGION: 'cn-north-1' }, 'https://files.s3.cn-north-1.amazonaws.com/', 'a/b/'],
    ['s3://files?endpoint=http://127.0.0.1:9000', {}, 'http://127.0.0.1:9000/files/', ''],
    [
      's3://files?style=virtual',
      { AWS_ENDPOINT_URL_S3: 'https://o.example.org' },
      'https://files.o.example.org/',
      '',
    ],
  ])('%s with %o', (url, more, bucketUrl, prefix) => {
    expect(s3AddressOf(url, { ...keys, ...more })).toMatchObject({ bucketUrl, prefix })
  })

  it.each([
    ['s3://', 'must name a bucket'],
    ['s3://UPPER_case', 'must name a bucket'],
    ['s3://files', 'AWS_ACCESS_KEY_ID'],
    ['s3://id:secret@files?endpoint=ftp://x', 'endpoint'],
    ['s3://id:secret@files?style=odd', 'style'],
  ])('%s stops the start with a line that names the variable', (STORAGE_URL, says) => {
    const environment = { ...process.env, DATABASE_URL: 'postgresql://x/y', STORAGE_URL }
    expect(() => readEnv(environment)).toThrow(new RegExp(`^STORAGE_URL: .*${says}`))
  })
})
