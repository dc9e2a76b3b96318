/** Where a bucket is and how its owner is known. */
export type S3Address = {
  /** Address of the bucket, with a slash at its end. */
  bucketUrl: string
  /** What every key begins with; empty or ending with a slash. */
  prefix: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string | null
}

type Variables = Record<string, string | undefined>

const EXAMPLE = 's3://bucket/prefix?endpoint=https://objects.example.org&region=cn-south-1'

function bucketUrlOf(endpoint: string, bucket: string, style: string): string {
  const url = new URL(endpoint)
  if (style === 'path') url.pathname = `${url.pathname.replace(/\/$/, '')}/${bucket}/`
  else url.hostname = `${bucket}.${url.hostname}`
  return url.href
}

function endpointOf(url: URL, variables: Variables, region: string): { endpoint: string; style: string } {
  const given =
    url.searchParams.get('endpoint') ?? variables.AWS_ENDPOINT_URL_S3 ?? variables.AWS_ENDPOINT_URL
  if (given && !/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : ''))
    throw new Error(`the endpoint must be an http or https address, as in ${EXAMPLE}`)
  const style = url.searchParams.get('style') ?? (given ? 'path' : 'virtual')
  if (style !== 'path' && style !== 'virtual') throw new Error('style must be path or virtual')
  return { endpoint: given ?? `https://s3.${region}.amazonaws.com`, style }
}

/**
 * Reads `s3://[KEY:SECRET@]BUCKET[/PREFIX][?endpoint=…&region=…&style=path|virtual]`. What the address leaves open
 * comes from the usual variables (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION,
 * AWS_ENDPOINT_URL_S3).
 * @throws Error that says what is missing
 */
export function s3AddressOf(text: string, variables: Variables): S3Address {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 's3:' || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname))
    throw new Error(`must name a bucket, as in ${EXAMPLE}`)
  const accessKeyId = decodeURIComponent(url.username) || variables.AWS_ACCESS_KEY_ID
  const secretAccessKey = decodeURIComponent(url.password) || variables.AWS_SECRET_ACCESS_KEY
  if (!accessKeyId || !secretAccessKey)
    throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set for s3:// storage')
  const region = url.searchParams.get('region') ?? variables.AWS_REGION ?? 'us-east-1'
  const { endpoint, style } = endpointOf(url, variables, region)
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '')
  return {
    bucketUrl: bucketUrlOf(endpoint, url.hostname, style),
    prefix: prefix && `${prefix}/`,
    region,
    accessKeyId,
    secretAccessKey,
    sessionToken: variables.AWS_SESSION_TOKEN || null,
  }
}
