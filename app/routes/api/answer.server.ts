import { problem } from '~/platform/http/responses.server'

const CACHE = 'public, max-age=5, stale-while-revalidate=30'

/** A JSON answer that everybody may see and keep for seconds; other sites' pages may read it. */
export function publicJson(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': CACHE, 'Access-Control-Allow-Origin': '*' } })
}

/** 400 naming the parameters nothing can be made of. */
export function badParameters(names: readonly string[]): Response {
  return problem(400, 'Bad Request', `Cannot be read: ${names.join(', ')}`)
}

/** 404 as a problem document. */
export function noSuchThing(): Response {
  return problem(404, 'Not Found')
}

/** Reads `page` and `pageSize` strictly; the names of those that cannot be read are in `faults`. */
export function readPaging(params: URLSearchParams, known: readonly string[]) {
  const faults: string[] = []
  const read = (name: string, fallback: number, most: number): number => {
    const text = params.get(name)
    if (text === null) return fallback
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
    if (number >= 1 && number <= most) return number
    faults.push(name)
    return fallback
  }
  const paging = { page: read('page', 1, 10_000), pageSize: read('pageSize', 20, 100) }
  const values = Object.fromEntries(known.map(name => [name, params.get(name)?.trim() || undefined]))
  for (const [name, value] of Object.entries(values)) {
    if (value && (value.length > 120 || /\p{Cc}|\p{Cs}/u.test(value))) faults.push(name)
  }
  return { ...paging, values, faults }
}

/** Runs an answer; refusals that were thrown as plain responses become problem documents. */
export async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    return asProblem(thrown)
  }
}

function asProblem(refusal: Response): Response {
  const answer = problem(refusal.status, refusal.statusText || 'Error')
  const wait = refusal.headers.get('Retry-After')
  if (wait) answer.headers.set('Retry-After', wait)
  return answer
}
