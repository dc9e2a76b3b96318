import { createCookie, redirect, type TypedResponse } from '@remix-run/node'

/** The one 404: thrown for what is missing and for what belongs to somebody else alike. */
export function notFound(): Response {
  return new Response('Not Found', { status: 404, statusText: 'Not Found' })
}

/** 403 for a page the kind of account is not meant for. */
export function forbidden(): Response {
  return new Response('Forbidden', { status: 403, statusText: 'Forbidden' })
}

/** 400 for input no page of ours could have sent. */
export function badRequest(): Response {
  return new Response('Bad Request', { status: 400, statusText: 'Bad Request' })
}

/** 429 with the seconds to wait. */
export function tooManyRequests(retryAfterSeconds: number): Response {
  return new Response('Too Many Requests', {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
  })
}

/** RFC 9457 problem details for the machine addresses. */
export function problem(status: number, title: string, detail?: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...(detail && { detail }) }), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}

const flash = createCookie('flash', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 60 })

/** Redirects (303) and says on the next page what was done; `code` is a key of the `flash` catalogue. */
export async function redirectSaying(url: string, code: string): Promise<TypedResponse<never>> {
  return redirect(url, { status: 303, headers: { 'Set-Cookie': await flash.serialize(code) } })
}

/** The code left by `redirectSaying`, and the header that takes it away again. */
export async function takeFlash(request: Request): Promise<{ code: string | null; clear: string | null }> {
  const code = await flash.parse(request.headers.get('cookie'))
  if (typeof code !== 'string') return { code: null, clear: null }
  return { code, clear: await flash.serialize('', { maxAge: 0 }) }
}

/** A same-site path to go on to, or the fallback: never another origin, never a protocol-relative address. */
export function safeNext(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next) || /[\\\s]/.test(next)) return fallback
  return next
}
