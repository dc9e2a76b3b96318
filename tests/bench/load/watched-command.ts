import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ROOT } from '../../../server/paths.mjs'

const EVERY_MS = 200
/** Memory is then what a command needs, not what it has not thrown away yet; less than a worker has. */
const HEAP = '--max-old-space-size=256'

/** What a command took: its own memory at the most, and that of the processes watched meanwhile. */
export interface Watched {
  seconds: number
  /** The most the command held in MB. */
  memoryMb: number
  /** The most the others held for themselves in MB; pages of files, which the system may take back, are not in it. */
  othersMb: number
}

/** A line of `/proc/PID/status` in MB; nothing when the process has gone. */
function status(pid: number, line: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs a command of the site's command line, with a heap that is bounded, and watches the memory. */
export async function watchedCommand(
  dataDir: string,
  args: readonly string[],
  others: () => number[] = () => [],
): Promise<Watched> {
  const begun = performance.now()
  const child = spawn(process.execPath, [HEAP, 'server/cli.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const most = { memoryMb: 0, othersMb: 0 }
  const watch = setInterval(() => {
    most.memoryMb = Math.max(most.memoryMb, status(child.pid ?? 0, 'VmHWM'))
    const now = others().reduce((sum, pid) => sum + status(pid, 'RssAnon'), 0)
    most.othersMb = Math.max(most.othersMb, now)
  }, EVERY_MS)
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - begun) / 1000, ...most }
}
