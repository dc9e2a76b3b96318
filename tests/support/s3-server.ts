import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const ACCESS_KEY = 'test-access-key'
const SECRET_KEY = 'test+secret/key='
const REGION = 'test-1'

const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
/** Percent-encoding as the signature wants it. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** The signature that a request must carry, worked out from the published rules (Signature Version 4). */
function signatureOf(request: IncomingMessage, url: URL, signed: string[], date: string): string {
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort()
  const headers = signed.map(name => `${name}:${String(request.headers[name]).trim()}\n`).join('')
  const hash = String(request.headers['x-amz-content-sha256'])
  const canonical = [request.method, url.pathname, query.join('&'), headers, signed.join(';'), hash].join(
    '\n',
  )
  const scope = `${date.slice(0, 8)}/${REGION}/s3/aws4_request`
  const key = [date.slice(0, 8), REGION, 's3', 'aws4_request'].reduce(
    (key: string | Buffer, part) => hmac(key, part),
    `AWS4${SECRET_KEY}`,
  )
  return hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha(canonical)].join('\n')).toString('hex')
}

function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const found = request.headers.authorization?.match(
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\S+, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/,
  )
  const date = String(request.headers['x-amz-date'])
  if (!found || found[1] !== ACCESS_KEY || request.headers['x-amz-content-sha256'] !== sha(body)) return false
  const signed = found[2]!.split(';')
  if (!signed.includes('host') || !signed.includes('x-amz-content-sha256')) return false
  return timingSafeEqual(Buffer.from(signatureOf(request, url, signed, date)), Buffer.from(found[3]!))
}

/** What lies in the bucket, uploads under way, and what was asked so far. */
function makeStore(bucket: string) {
  return {
    bucket,
    objects: new Map<string, Buffer>(),
    uploads: new Map<string, Map<number, Buffer>>(),
    seen: { requests: 0, largestBody: 0, refused: 0 },
    /** So many of the next requests fail with 503. */
    state: { trouble: 0 },
  }
}

type Store = ReturnType<typeof makeStore>
type Call = { key: string; query: URLSearchParams; body: Buffer; response: ServerResponse }

const etagOf = (body: Buffer) => `"${sha(body).slice(0, 32)}"`

function put({ uploads, objects }: Store, { key, query, body, response }: Call): void {
  const upload = uploads.get(query.get('uploadId') ?? '')
  if (upload) upload.set(Number(query.get('partNumber')), body)
  else objects.set(key, body)
  response.setHeader('etag', etagOf(body)).end()
}

function post({ uploads, objects }: Store, { key, query, body, response }: Call): void {
  if (query.has('uploads')) {
    const id = `upload-${uploads.size + 1}`
    uploads.set(id, new Map())
    response.end(`<R><UploadId>${id}</UploadId></R>`)
    return
  }
  const id = query.get('uploadId') ?? ''
  const parts = [...body.toString().matchAll(/<PartNumber>(\d+)<.*?<ETag>(.*?)</g)].map(
    ([, number, etag]) => ({
      etag,
      body: uploads.get(id)?.get(Number(number)) ?? Buffer.alloc(0),
    }),
  )
  if (parts.some(part => etagOf(part.body) !== part.etag)) {
    response.end('<Error><Code>InvalidPart</Code></Error>')
    return
  }
  objects.set(key, Buffer.concat(parts.map(part => part.body)))
  uploads.delete(id)
  response.end('<R></R>')
}

function remove({ uploads, objects }: Store, { key, query, response }: Call): void {
  if (query.has('uploadId')) uploads.delete(query.get('uploadId')!)
  else objects.delete(key)
  response.writeHead(204).end()
}

function get({ objects }: Store, { key, response }: Call): void {
  const found = objects.get(key)
  if (found) response.end(found)
  else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
}

const CALLS: Record<string, (store: Store, call: Call) => void> = {
  GET: get,
  PUT: put,
  POST: post,
  DELETE: remove,
}

function answer(store: Store, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const url = new URL(request.url!, `http://${request.headers.host}`)
  store.seen.requests++
  store.seen.largestBody = Math.max(store.seen.largestBody, body.length)
  if (store.state.trouble-- > 0) {
    response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')
  } else if (isSigned(request, url, body)) {
    const key = url.pathname.replace(`/${store.bucket}/`, '')
    CALLS[request.method!]?.(store, { key, query: url.searchParams, body, response })
  } else {
    store.seen.refused++
    response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
  }
}

/** An object storage for tests: the few calls a site makes, with every signature and body hash checked. */
export async function startS3Server(bucket: string) {
  const store = makeStore(bucket)
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', piece => pieces.push(piece))
    request.on('end', () => answer(store, request, Buffer.concat(pieces), response))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const endpoint = encodeURIComponent(`http://127.0.0.1:${port}`)
  const credentials = `${ACCESS_KEY}:${encodeURIComponent(SECRET_KEY)}`
  return {
    ...store,
    url: `s3://${credentials}@${bucket}/site?endpoint=${endpoint}&region=${REGION}`,
    stop: () => new Promise(resolve => server.close(resolve)),
  }
}
