import http from 'node:http'
import https from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'

export type MeilisearchAddress = { url: string; key: string }

/** The server did not answer, not in time, or not as it should. `code` is its own code when it sent one. */
export class MeilisearchError extends Error {
  constructor(
    message: string,
    readonly status: number | null,
    readonly code: string | null = null,
  ) {
    super(message)
  }
}

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 32 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 32 }),
}

type Call = { method?: string; body?: unknown; timeoutMs?: number }

/** One request. Throws `MeilisearchError` when no answer came within the time or the answer was an error. */
export function callMeilisearch<T>(at: MeilisearchAddress, path: string, call: Call = {}): Promise<T> {
  const { method = 'GET', body, timeoutMs = 30_000 } = call
  const url = new URL(at.url + path)
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const headers = {
    ...(at.key && { Authorization: `Bearer ${at.key}` }),
    ...(payload && { 'Content-Type': 'application/json', 'Content-Length': payload.length }),
  }
  const secure = url.protocol === 'https:'
  return new Promise<T>((resolve, reject) => {
    const fail = (error: Error) => reject(new MeilisearchError(error.message, null))
    const options = { method, headers, agent: agents[secure ? 'https:' : 'http:'] }
    const request = (secure ? https : http).request(url, options, response => {
      readAnswer<T>(response).then(resolve, reject)
    })
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
    request.once('close', () => clearTimeout(timer))
    request.once('error', fail)
    request.end(payload)
  })
}

async function readAnswer<T>(response: http.IncomingMessage): Promise<T> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of response) chunks.push(chunk)
  } catch (error) {
    throw new MeilisearchError(String(error), null)
  }
  const text = Buffer.concat(chunks).toString()
  const status = response.statusCode ?? 0
  if (status < 400) return (text ? JSON.parse(text) : undefined) as T
  const told = text.startsWith('{') ? (JSON.parse(text) as { message?: string; code?: string }) : {}
  throw new MeilisearchError(told.message ?? `status ${status}`, status, told.code ?? null)
}

export type Task = { uid: number; status: string; error?: { message: string; code: string } | null }

/** Waits until the server has done a task; throws when it failed or took longer than the limit. */
export async function taskDone(at: MeilisearchAddress, uid: number, limitMs = 600_000): Promise<void> {
  const deadline = Date.now() + limitMs
  for (let wait = 5; Date.now() < deadline; wait = Math.min(wait * 1.5, 250)) {
    const task = await callMeilisearch<Task>(at, `/tasks/${uid}`)
    if (task.status === 'succeeded') return
    if (task.status === 'failed' || task.status === 'canceled')
      throw new MeilisearchError(task.error?.message ?? task.status, 400, task.error?.code ?? null)
    await pause(wait)
  }
  throw new MeilisearchError(`task ${uid} not done within ${limitMs} ms`, null)
}

type Enqueued = { taskUid: number }

/** A request that the server works on in its queue; resolves when it is done. */
export async function doTask(
  at: MeilisearchAddress,
  path: string,
  method: string,
  body?: unknown,
): Promise<void> {
  const { taskUid } = await callMeilisearch<Enqueued>(at, path, {
    method,
    ...(body !== undefined && { body }),
  })
  await taskDone(at, taskUid)
}
