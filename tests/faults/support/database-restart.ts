import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { postgresPid } from './own-servers'
import { ask } from './requests'

type Seen = { at: number; status: number; clean: boolean }

/** What the pages answered from a little before the restart until a second of nothing but success. */
export async function restartUnderLoad(cluster: Cluster, signal: NodeJS.Signals, cookie: string) {
  const seen: Seen[] = []
  let watching = true
  const paths = ['/openings', '/me', '/api/v1/openings', '/enterprises']
  const watch = async (at: number) => {
    for (let turn = at; watching; turn++) {
      const address = cluster.addresses[turn % cluster.addresses.length]!
      const answer = await ask(address, paths[turn % paths.length]!, {
        cookie,
        timeoutMs: 15_000,
      }).catch(() => undefined)
      seen.push({
        at: Date.now(),
        status: answer?.status ?? 0,
        clean: answer !== undefined && isClean(answer),
      })
      await pause(20)
    }
  }
  const watchers = [0, 1, 2, 3].map(watch)
  await pause(1000)
  const began = Date.now()
  process.kill(postgresPid(cluster), signal)
  const deadline = began + 60_000
  while (Date.now() < deadline && !(await isCalm(seen, began))) await pause(200)
  watching = false
  await Promise.all(watchers)
  const failed = seen.filter(one => one.status !== 200)
  return {
    requests: seen.length,
    refused: failed.length,
    unclean: failed.filter(one => !one.clean).map(one => one.status),
    awayMs: failed.length === 0 ? 0 : failed.at(-1)!.at - failed[0]!.at,
  }
}

/** A refusal that says so: 503, when to come back, and not a word of what broke. */
function isClean({ status, headers, text }: { status: number; headers: Headers; text: string }): boolean {
  return status === 503 && headers.get('retry-after') !== null && !/prisma|ECONN|at file:|select /i.test(text)
}

/** A restart has been noticed and for two seconds everything has gone well, or nobody noticed for five. */
async function isCalm(seen: Seen[], began: number): Promise<boolean> {
  const recent = seen.filter(one => one.at > Date.now() - 2000)
  const noticed = seen.some(one => one.at > began && one.status !== 200)
  if (!noticed) return Date.now() - began > 5000
  return recent.length > 10 && recent.every(one => one.status === 200)
}
