/** A visitor or somebody logged in, asking a running site for pages. */
export interface Client {
  get(path: string): Promise<{ status: number; ms: number; text: string; url: string }>
  post(
    path: string,
    form: Record<string, string>,
  ): Promise<{ status: number; ms: number; location: string | null }>
  /** What proves who this is, for requests sent otherwise. */
  cookie(): string
}

function cookieOf(answer: Response, known: string): string {
  const jar = new Map(
    known
      .split('; ')
      .filter(Boolean)
      .map(pair => [pair.split('=')[0]!, pair]),
  )
  for (const line of answer.headers.getSetCookie()) {
    const pair = line.split(';')[0]!
    jar.set(pair.split('=')[0]!, pair)
  }
  return [...jar.values()].join('; ')
}

/** A client of the site at `address`; logged in when a mailbox of the demonstration is given. */
export async function clientOf(address: string, mailbox?: string): Promise<Client> {
  let cookie = ''
  const client: Client = {
    cookie: () => cookie,
    async get(path) {
      const began = performance.now()
      const answer = await fetch(address + path, { headers: { cookie } })
      const text = await answer.text()
      return { status: answer.status, ms: performance.now() - began, text, url: answer.url }
    },
    async post(path, form) {
      const began = performance.now()
      const answer = await fetch(address + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: address },
        body: new URLSearchParams(form),
      })
      await answer.text()
      cookie = cookieOf(answer, cookie)
      return {
        status: answer.status,
        ms: performance.now() - began,
        location: answer.headers.get('location'),
      }
    },
  }
  if (mailbox) {
    const done = await client.post('/login', { email: `${mailbox}@demo.test`, password: 'Demo-2026!' })
    if (done.status !== 303) throw new Error(`${mailbox} could not log in: ${done.status}`)
  }
  return client
}

/** The edition of the demonstration with a published timetable. */
export async function publishedFair(visitor: Client): Promise<string> {
  const year = new Date().getFullYear()
  for (const one of [year, year + 1]) {
    const slug = `${one}-hundred`
    if ((await visitor.get(`/fairs/${slug}/timetable`)).status === 200) return slug
  }
  throw new Error('the demonstration has no published timetable')
}
