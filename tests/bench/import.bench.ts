import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOT } from '../../server/paths.mjs'
import { startBenchSite } from './load/bench-site'
import { atMost, report } from './load/gates'

/** `npm run bench -- import [ROWS]`: openings from CSV through the command line, rows a second and the most memory held. */
const ROWS = Number(process.argv[2] ?? 5_000)
const TITLES = [
  '机械工程师',
  '会计',
  '前端工程师',
  '质量工程师',
  '外贸业务员',
  '护士',
  '产品经理',
  '电气工程师',
]

function row(at: number): string {
  const [title, low] = [TITLES[at % TITLES.length], 5 + (at % 12)]
  return `bench-${at},${title} ${at},导入测量企业${at % 200}有限公司,江门市,蓬江区,${low},${low + 4},本科,负责第 ${at} 项工作。`
}

function writeFile(file: string): void {
  const head = 'external_id,title,company,city,district,salary_min_k,salary_max_k,degree,description'
  writeFileSync(file, [head, ...Array.from({ length: ROWS }, (_, at) => row(at))].join('\n'))
}

const peakMb = (pid: number) => {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(peak?.[1] ?? 0) / 1024
}

function bringIn(file: string, dataDir: string): Promise<{ status: number; memoryMb: number }> {
  const env = { ...process.env, DATA_DIR: dataDir }
  const child = spawn(process.execPath, ['server/cli.mjs', 'import', 'openings', file, '--trusted'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memoryMb = 0
  const watch = setInterval(() => {
    try {
      memoryMb = Math.max(memoryMb, peakMb(child.pid ?? 0))
    } catch {
      clearInterval(watch)
    }
  }, 100)
  return new Promise(resolve => {
    child.once('close', status => {
      clearInterval(watch)
      resolve({ status: status ?? 1, memoryMb })
    })
  })
}

const site = await startBenchSite()
try {
  const file = `${site.dataDir}/import.csv`
  writeFile(file)
  const begun = performance.now()
  const { status, memoryMb } = await bringIn(file, site.dataDir)
  if (status !== 0) throw new Error('the import was refused')
  const seconds = (performance.now() - begun) / 1000
  console.log(JSON.stringify({ bench: 'import', rows: ROWS, seconds, rowsPerSecond: ROWS / seconds }))
  const ok = report('import', [], [atMost('most memory of the import', memoryMb, 400, 'MB')])
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
