import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid: string) => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1]
const commandOf = (pid: string) => read(`/proc/${pid}/cmdline`).split('\0').join(' ')
const processes = () => readdirSync('/proc').filter(name => /^\d+$/.test(name))

/** Processor time of a process with all its threads so far, in milliseconds. */
function spentBy(pid: string): number {
  let threads: string[] = []
  try {
    threads = readdirSync(`/proc/${pid}/task`)
  } catch {
    return 0
  }
  const nanoseconds = threads.map(thread =>
    Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]),
  )
  return nanoseconds.reduce((sum, one) => sum + (one || 0), 0) / 1e6
}

function socketsOf(pid: string): Set<string> {
  const targets = readdirSync(`/proc/${pid}/fd`).map(fd => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`)
    } catch {
      return ''
    }
  })
  return new Set(targets.flatMap(target => /^socket:\[(\d+)\]$/.exec(target)?.slice(1, 2) ?? []))
}

/** The ports from which a process speaks to others. */
function portsOf(pid: string): Set<number> {
  const sockets = socketsOf(pid)
  const rows = read('/proc/net/tcp').trim().split('\n').slice(1)
  const fields = rows.map(row => row.trim().split(/\s+/)).filter(row => sockets.has(row[9] ?? ''))
  return new Set(fields.map(row => Number.parseInt(row[1]!.split(':')[1]!, 16)))
}

type Site = { pid: number | undefined; dataDir: string }

function databaseOf(site: Site): string {
  const found = processes().find(pid => {
    const command = commandOf(pid)
    return command.includes(`-D ${site.dataDir}/`) && /\bpostgres\b/.test(command.split(' ')[0] ?? '')
  })
  if (!found) throw new Error('the database of the site is not found')
  return found
}

/** The processes of a site that answer requests: its web process and that one's connections to the database. */
export function answering(site: Site) {
  const web = processes().find(
    pid => commandOf(pid).includes('server/web') && parentOf(pid) === String(site.pid),
  )
  if (!web) throw new Error('the web process of the site is not found')
  const database = databaseOf(site)
  /** Processor time of both so far, in milliseconds. */
  return () => {
    const ports = portsOf(web)
    const connections = processes().filter(pid => {
      const port = /\((\d+)\)/.exec(commandOf(pid))?.[1]
      return port && ports.has(Number(port)) && parentOf(pid) === database
    })
    return { web: spentBy(web), database: connections.reduce((sum, pid) => sum + spentBy(pid), 0) }
  }
}

const QUIET_MS = 15
const LOOK_EVERY_MS = 150
const LOOKS = 40

/** Waits until the site and its database have done what they do after an answer. */
export async function untilQuiet(site: Site): Promise<void> {
  const database = databaseOf(site)
  const spent = () =>
    processes()
      .filter(pid => [String(site.pid), database].includes(parentOf(pid) ?? ''))
      .reduce((sum, pid) => sum + spentBy(pid), 0)
  for (let look = 0; look < LOOKS; look++) {
    const before = spent()
    await pause(LOOK_EVERY_MS)
    if (spent() - before < QUIET_MS) return
  }
}
