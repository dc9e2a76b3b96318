import type { Readable } from 'node:stream'
import { elementOf, S3Error, type S3Send } from './s3-client.server'

/** What is held in memory of an upload at a time; services ask for at least 5 MiB a part. */
export const PART_BYTES = 8 * 1024 * 1024

async function* partsOf(content: Readable): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let held = 0
  for await (const piece of content) {
    pieces.push(Buffer.from(piece as Uint8Array))
    held += (piece as Uint8Array).length
    if (held < PART_BYTES) continue
    yield Buffer.concat(pieces)
    pieces = []
    held = 0
  }
  yield Buffer.concat(pieces)
}

async function beginUpload(send: S3Send, key: string): Promise<string> {
  const answer = await send({ method: 'POST', key, query: { uploads: '' } })
  const id = elementOf(await answer.text(), 'UploadId')
  if (!id) throw new S3Error(answer.status, 'NoUploadId', `POST ${key}`)
  return id
}

async function completeUpload(send: S3Send, key: string, uploadId: string, etags: string[]): Promise<void> {
  const parts = etags.map((etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`)
  const body = Buffer.from(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`)
  const answer = await send({ method: 'POST', key, query: { uploadId }, body })
  // The status is sent before the work is done: a failure comes as the text of a 200.
  const code = elementOf(await answer.text(), 'Code')
  if (code) throw new S3Error(answer.status, code, `POST ${key}`)
}

async function putPart(send: S3Send, key: string, uploadId: string, number: number, body: Buffer) {
  const query = { partNumber: String(number), uploadId }
  const answer = await send({ method: 'PUT', key, query, body })
  await answer.arrayBuffer()
  return answer.headers.get('etag') ?? ''
}

/** Uploads a stream whose length is not known: in one request when it is short, else part by part. */
export async function uploadStream(send: S3Send, key: string, content: Readable): Promise<void> {
  const parts = partsOf(content)
  const first = (await parts.next()).value as Buffer
  if (first.length < PART_BYTES) return void (await send({ method: 'PUT', key, body: first })).body?.cancel()
  const uploadId = await beginUpload(send, key)
  try {
    const etags = [await putPart(send, key, uploadId, 1, first)]
    for await (const part of parts)
      if (part.length > 0) etags.push(await putPart(send, key, uploadId, etags.length + 1, part))
    await completeUpload(send, key, uploadId, etags)
  } catch (error) {
    await send({ method: 'DELETE', key, query: { uploadId }, allow: [404] }).catch(() => {})
    throw error
  }
}
