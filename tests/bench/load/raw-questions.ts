import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readOpeningsQuery } from '../../../app/modules/searching/index'
import { askForOpenings } from '../../../search/openings-ask'
import { planQuestion } from '../../../search/question/plan'
import type { Ask } from './drive'

/** What people type: two characters, a title, Latin words, a skill, title and city. */
export const QUESTIONS = [
  '会计',
  '机械工程师',
  'java',
  'SolidWorks',
  '质量',
  '前端 深圳',
  '工程师',
  '护士',
  '数据分析',
  '外贸业务员',
]

type Sent = { path: string; body: string }
type Engine = { url: string; key: string }

// The site takes answers uncompressed too: to press them takes the engine longer than to find them.
const headersFor = (key: string) => ({
  'content-type': 'application/json',
  'accept-encoding': 'identity',
  authorization: `Bearer ${key}`,
})

/** Passes requests on to the engine and keeps what was sent. */
async function listeningTo({ url, key }: Engine) {
  const sent: Sent[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const one = { path: request.url ?? '', body: Buffer.concat(parts).toString() }
    sent.push(one)
    const answer = await fetch(url + one.path, { method: 'POST', headers: headersFor(key), body: one.body })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: '' }
  return { at, sent, close: () => server.close() }
}

/** What the site's own search sends to Meilisearch for an address, to be sent without the site, one after the other. */
async function requestsFor(engine: Engine, params: Record<string, string>): Promise<Sent[]> {
  const { query } = readOpeningsQuery(new URLSearchParams(params))
  const heard = await listeningTo(engine)
  const now = new Date()
  const asked = { query, plan: planQuestion(query.q), now, until: Date.now() + 30_000, countTitles: true }
  await askForOpenings(heard.at, asked)
  heard.close()
  return heard.sent
}

/** For each of these parameters of an address, the requests to Meilisearch itself that the site would send. */
export async function rawRequests(
  engine: Engine,
  asked: readonly Record<string, string>[],
): Promise<Ask[][]> {
  const headers = headersFor(engine.key)
  const all: Ask[][] = []
  for (const params of asked) {
    const sent = await requestsFor(engine, params)
    all.push(sent.map(({ path, body }) => ({ url: engine.url + path, method: 'POST', headers, body })))
  }
  return all
}
