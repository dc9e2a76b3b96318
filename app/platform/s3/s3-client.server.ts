import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { S3Address } from './s3-address.server'

/** Until an answer begins, attempts included; a long download may take longer. */
const PATIENCE_MS = 120_000
const RETRIES = 3

/** An answer of the object storage that is not the one hoped for. */
export class S3Error extends Error {
  override name = 'S3Error'

  constructor(
    readonly status: number,
    readonly code: string,
    what: string,
  ) {
    super(`object storage: ${what} was answered with ${status}${code && ` (${code})`}`)
  }
}

/** The content of one element of the small XML answers. */
export function elementOf(xml: string, name: string): string | null {
  return xml.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1] ?? null
}

export type S3Request = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  key: string
  query?: Record<string, string>
  body?: Uint8Array
  /** Statuses beside 2xx that the caller deals with. */
  allow?: number[]
}

/** Sends signed requests to one bucket; refusals and failures of the server are tried again a few times. */
export function s3Client(address: S3Address) {
  const { accessKeyId, secretAccessKey, sessionToken, region } = address
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: RETRIES,
    ...(sessionToken && { sessionToken }),
  })
  return async function send({ method, key, query = {}, body, allow = [] }: S3Request): Promise<Response> {
    const url = new URL(`${address.bucketUrl}${address.prefix}${key}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(new Error('object storage does not answer')), PATIENCE_MS)
    const answer = await client
      .fetch(url.href, {
        method,
        headers: { 'x-amz-content-sha256': hash },
        redirect: 'error',
        signal: patience.signal,
        ...(body && { body: body as BodyInit }),
      })
      .finally(() => clearTimeout(timer))
    if (answer.ok || allow.includes(answer.status)) return answer
    const code = elementOf(await answer.text(), 'Code') ?? ''
    throw new S3Error(answer.status, code, `${method} ${key}`)
  }
}

export type S3Send = ReturnType<typeof s3Client>
