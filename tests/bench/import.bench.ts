import { writeFileSync } from 'node:fs'
import { startBenchSite } from './load/bench-site'
import { atMost, report } from './load/gates'
import { watchedCommand } from './load/watched-command'

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

const site = await startBenchSite()
try {
  const file = `${site.dataDir}/import.csv`
  writeFile(file)
  const args = ['import', 'openings', file, '--trusted']
  const { seconds, memoryMb } = await watchedCommand(site.dataDir, args)
  console.log(JSON.stringify({ bench: 'import', rows: ROWS, seconds, rowsPerSecond: ROWS / seconds }))
  const ok = report('import', [], [atMost('most memory of the import', memoryMb, 400, 'MB')])
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
