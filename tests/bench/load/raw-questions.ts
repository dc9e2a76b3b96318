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

/** The first request the site's own search sends to Meilisearch for an address, to be sent without the site. */
async function firstRequest(params: Record<string, string>): Promise<{ path: string; body: string }> {
  const { query } = readOpeningsQuery(new URLSearchParams(params))
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', part => parts.push(part))
      request.on('end', () => {
        response.writeHead(500).end()
        server.close()
        resolve({ path: request.url ?? '', body: Buffer.concat(parts).toString() })
      })
    })
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const now = new Date()
      const asked = { query, plan: planQuestion(query.q), now, until: Date.now() + 5_000, countTitles: true }
      askForOpenings({ url, key: '' }, asked).catch(error =>
        error.status === 500 ? undefined : reject(error),
      )
    })
  })
}

/** Requests to Meilisearch itself, the same the site would send for these parameters of an address. */
export async function rawRequests(
  { url, key }: { url: string; key: string },
  asked: readonly Record<string, string>[],
): Promise<Ask[]> {
  // The site takes answers uncompressed too: to press them takes the engine longer than to find them.
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    authorization: `Bearer ${key}`,
  }
  const requests = await Promise.all(asked.map(firstRequest))
  return requests.map(({ path, body }) => ({ url: url + path, method: 'POST', headers, body }))
}
