import { Agent, request } from 'node:http'
import { percentile } from '../timetable/report'
import { cpuMsOf, memoryMbOf } from './processes'

/** Robots get their pages whole; visitors' browsers are what is measured. */
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'
export const CONNECTIONS = 16
/** Asked so often beforehand that the compiler of the language has seen what is measured. */
const WARM_REQUESTS = 400
const WARM_SECONDS = 20

export interface Ask {
  url: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

export type Target = {
  name: string
  /** Whose processor time is counted. */
  pids?: () => number[]
} & (
  | {
      /** The question with this number, asked over HTTP. */
      ask: (at: number) => Ask
    }
  | {
      /** The work with this number, for what does not speak HTTP. Rejects when it failed. */
      work: (at: number) => Promise<unknown>
    }
)

export interface Sample {
  requests: number
  seconds: number
  latencies: number[]
  cpuMs: number
  memoryMb: number
  failures: number
}

/** Rejects with what was answered when that was not a success. */
export function once(agent: Agent, { url, method = 'GET', headers = {}, body }: Ask): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { agent, method, headers: { 'user-agent': BROWSER, 'accept-encoding': 'gzip, br', ...headers } },
      answer => {
        let said = ''
        answer.on('error', reject)
        if (answer.statusCode === 200) answer.resume()
        else answer.on('data', part => (said += part))
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode} ${said}`)),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/**
 * Asks a target over and over on sixteen connections for so many seconds, or until it has been asked so many times.
 */
export async function drive(target: Target, seconds: number, most = Infinity): Promise<Sample> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const pids = target.pids?.() ?? []
  const latencies: number[] = []
  const failures: unknown[] = []
  let next = 0
  const begun = performance.now()
  const cpu = cpuMsOf(pids)
  const until = begun + seconds * 1000
  const answered = async (at: number) =>
    'ask' in target ? once(agent, target.ask(at)) : void (await target.work(at))
  const connection = async () => {
    while (performance.now() < until && next < most) {
      const asked = performance.now()
      await answered(next++).then(
        () => latencies.push(performance.now() - asked),
        error => failures.push(error),
      )
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  const spent = (performance.now() - begun) / 1000
  agent.destroy()
  const used = cpuMsOf(pids) - cpu
  if (failures.length > 0)
    process.stderr.write(`${target.name}: ${failures.length} failed: ${String(failures[0]).slice(0, 300)}\n`)
  return {
    requests: latencies.length,
    seconds: spent,
    latencies,
    cpuMs: used,
    memoryMb: memoryMbOf(pids),
    failures: failures.length,
  }
}

export interface Measured {
  name: string
  perSecond: number
  p50: number
  p99: number
  cpuMs: number
  memoryMb: number
  failures: number
}

/** Several samples of one target as one. */
export function together(name: string, samples: readonly Sample[]): Measured {
  const sum = (of: (sample: Sample) => number) => samples.reduce((all, sample) => all + of(sample), 0)
  const latencies = samples.flatMap(sample => sample.latencies)
  const requests = sum(sample => sample.requests)
  return {
    name,
    perSecond: requests / sum(sample => sample.seconds),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpuMs: sum(sample => sample.cpuMs) / Math.max(1, requests),
    memoryMb: Math.max(...samples.map(sample => sample.memoryMb)),
    failures: sum(sample => sample.failures),
  }
}

/** Asks a target as often as each is asked before it is measured. */
export function warmUp(target: Target): Promise<Sample> {
  return drive(target, WARM_SECONDS, WARM_REQUESTS)
}

/** All targets by turns, so that whatever else the machine does falls on each of them alike. */
export async function interleave(
  targets: readonly Target[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Map<string, Measured>> {
  const samples = new Map(targets.map(target => [target.name, [] as Sample[]]))
  for (const target of targets) await warmUp(target)
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) samples.get(target.name)!.push(await drive(target, seconds))
    process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  }
  return new Map([...samples].map(([name, list]) => [name, together(name, list)]))
}
