import { readdirSync, readFileSync } from 'node:fs'

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

/** The processes of a site that answer requests: its web process and the connections of its database. */
export function answering(site: { pid: number | undefined; dataDir: string }) {
  const web = processes().filter(
    pid => commandOf(pid).includes('server/web') && parentOf(pid) === String(site.pid),
  )
  const database = processes().find(pid => {
    const command = commandOf(pid)
    return command.includes(`-D ${site.dataDir}/`) && /\bpostgres\b/.test(command.split(' ')[0] ?? '')
  })
  if (web.length === 0 || !database) throw new Error('the processes of the site are not found')
  /** Processor time of both so far, in milliseconds. */
  return () => {
    const connections = processes().filter(pid => parentOf(pid) === database)
    const sum = (pids: string[]) => pids.reduce((total, pid) => total + spentBy(pid), 0)
    return { web: sum(web), database: sum(connections) }
  }
}
