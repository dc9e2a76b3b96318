import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Storage } from '../storage.server'
import type { S3Address } from './s3-address.server'
import { s3Client } from './s3-client.server'
import { uploadStream } from './s3-upload.server'

/**
 * Uploads in a bucket of any service that speaks S3.
 * @param checked lets a key of ours pass and throws for anything else
 */
export function s3Storage(address: S3Address, checked: (key: string) => string): Storage {
  const send = s3Client(address)
  return {
    async write(key, content) {
      if (!(content instanceof Uint8Array)) return uploadStream(send, checked(key), content)
      await (await send({ method: 'PUT', key: checked(key), body: content })).body?.cancel()
    },
    async read(key) {
      const answer = await send({ method: 'GET', key: checked(key) })
      return Buffer.from(await answer.arrayBuffer())
    },
    async open(key) {
      const answer = await send({ method: 'GET', key: checked(key), allow: [404] })
      if (answer.status === 404) {
        await answer.body?.cancel()
        return null
      }
      return answer.body ? Readable.fromWeb(answer.body as ReadableStream) : Readable.from([])
    },
    async remove(key) {
      await (await send({ method: 'DELETE', key: checked(key), allow: [404] })).body?.cancel()
    },
  }
}
