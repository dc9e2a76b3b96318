import { readdirSync, readFileSync } from 'node:fs'

/** What Linux counts processor time in, a second. */
const TICKS = 100

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const numbers = () =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)

/** Fields after the name, which may hold spaces and brackets. */
const statOf = (pid: number) => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []

/** The process and everything it has started. */
export function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const one of numbers()) {
    const parent = Number(statOf(one)[1])
    children.set(parent, [...(children.get(parent) ?? []), one])
  }
  const tree = [pid]
  for (let at = 0; at < tree.length; at++) tree.push(...(children.get(tree[at]!) ?? []))
  return tree
}

/** Processes whose command line holds `program` and that run for this data folder. */
export function processesOf(program: string, dataDir: string): number[] {
  return numbers().filter(pid => {
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
    if (!command.includes(program)) return false
    return (
      command.includes(dataDir) || read(`/proc/${pid}/environ`).split('\0').includes(`DATA_DIR=${dataDir}`)
    )
  })
}

/** Processor time of processes so far, in milliseconds. */
export function cpuMsOf(pids: readonly number[]): number {
  const ticks = pids.reduce((sum, pid) => {
    const stat = statOf(pid)
    return sum + Number(stat[11] ?? 0) + Number(stat[12] ?? 0)
  }, 0)
  return (ticks * 1000) / TICKS
}

/** Memory of processes in MB; what several share is counted once. */
export function memoryMbOf(pids: readonly number[]): number {
  const kilobytes = pids.map(pid =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}
