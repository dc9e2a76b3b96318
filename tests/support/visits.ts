type Who = { userId: string; kind: string; organisationId?: string | null }

/** What a command knows of its request, for tests; each visit comes from an address of its own unless said. */
export function visitOf(
  more: Partial<{ actor: Who | null; now: Date; ip: string; locale: 'zh-CN' | 'en' }> = {},
) {
  const byte = () => Math.floor(Math.random() * 250)
  return {
    actor: null as Who | null,
    now: new Date(),
    requestId: 'test',
    ip: `192.0.${byte()}.${byte()}`,
    locale: 'zh-CN' as const,
    ...more,
  }
}

/** A request of a browser that holds these cookies. */
export function requestWith(cookie = '', url = 'http://localhost:3000/'): Request {
  return new Request(url, { headers: { cookie, 'user-agent': 'Mozilla/5.0 (test)' } })
}

/** The Cookie header a browser would send after an answer with these Set-Cookie headers. */
export function cookieHeader(headers: Headers): string {
  const jar = new Map<string, string>()
  for (const line of headers.getSetCookie()) {
    const [pair, ...attributes] = line.split(';').map(part => part.trim())
    const at = pair!.indexOf('=')
    if (attributes.includes('Max-Age=0')) jar.delete(pair!.slice(0, at))
    else jar.set(pair!.slice(0, at), pair!.slice(at + 1))
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** The arguments of a loader or action for a request; each call is a request of its own. */
export function argsOf(request: Request) {
  return { request, params: {}, context: { nonce: '', requestId: 'test', ip: '127.0.0.1' } }
}
