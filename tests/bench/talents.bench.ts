import { callMeilisearch } from '../../search/meilisearch/client'
import { type BenchSite, startBenchSite } from './load/bench-site'
import { type Ask, interleave, type Target } from './load/drive'
import { countVisibleTalents, fillTalents } from './load/fill-talents'
import { atMost, type Gate, report } from './load/gates'
import { letReadOn } from './load/let-read'
import { memoryMbOf } from './load/processes'
import { watchedCommand } from './load/watched-command'
import { clientOf } from './site/client'

/**
 * `npm run bench -- talents [--profiles N] [--again] [--stop-after fill|index]`: a million short profiles, the memory
 * that building their index takes, and the list of talents as an enterprise asks for it. `--again` goes on with what
 * an earlier run left, so that the long steps may be done one at a time.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const PROFILES = Number(option('--profiles', '1000000'))
const ROUNDS = Number(option('--rounds', '3'))
const SECONDS = Number(option('--seconds', '5'))
const STOP_AFTER = option('--stop-after', 'asking')
const MEMORY_WHILE_BUILDING_MB = 1024

const QUESTIONS = [
  'q=机械',
  'q=会计&degree=bachelor',
  'q=软件工程&city=江门市',
  'q=SolidWorks&class=2027',
  'q=五邑大学',
  'q=数据分析&degree=master',
  'degree=doctor&city=江门市',
  'q=前端 深圳',
]
const address = (at: number) => {
  const params = new URLSearchParams(QUESTIONS[at % QUESTIONS.length])
  params.set('page', String(1 + (at % 3)))
  return `/enterprise/talents?${params}`
}

async function indexed({ meili }: BenchSite): Promise<number> {
  const { numberOfDocuments } = await callMeilisearch<{ numberOfDocuments: number }>(
    meili,
    '/indexes/talents/stats',
  )
  return numberOfDocuments
}

/** Builds the index anew when it does not hold everybody. */
async function build(site: BenchSite): Promise<Gate[]> {
  const visible = await countVisibleTalents(site.database)
  if ((await indexed(site)) === visible) return []
  const { seconds, memoryMb, othersMb } = await watchedCommand(
    site.dataDir,
    ['search-index', 'rebuild', 'talents'],
    site.meilisearch,
  )
  const there = await indexed(site)
  if (there !== visible) throw new Error(`${there} of ${visible} profiles are in the index`)
  console.log(JSON.stringify({ bench: 'talents', documents: there, seconds, perSecond: there / seconds }))
  return [
    atMost(`${there} profiles: memory of the command that builds the index`, memoryMb, 400, 'MB'),
    atMost(`${there} profiles: Meilisearch while it builds`, othersMb, MEMORY_WHILE_BUILDING_MB, 'MB'),
  ]
}

async function targets(site: BenchSite): Promise<Target[]> {
  const { cookie } = await clientOf(site.address, 'enterprise')
  await letReadOn(site.database, 'enterprise@demo.test')
  const headers = { cookie: cookie() }
  const key = { 'content-type': 'application/json', authorization: `Bearer ${site.meili.key}` }
  const raw = JSON.stringify({
    q: '',
    filter: ['degree IN ["bachelor"]'],
    limit: 20,
    attributesToRetrieve: ['id'],
  })
  return [
    {
      name: `talents for an enterprise, ${PROFILES}`,
      ask: (at): Ask => ({ url: site.address + address(at), headers }),
      pids: site.web,
    },
    {
      name: `raw Meilisearch, one filter, ${PROFILES}`,
      ask: () => ({
        url: `${site.meili.url}/indexes/talents/search`,
        method: 'POST',
        headers: key,
        body: raw,
      }),
      pids: site.meilisearch,
    },
  ]
}

const site = await startBenchSite({ name: 'bench-talents' })
try {
  const begun = performance.now()
  await fillTalents(site.database, PROFILES, there => {
    if (there % 100_000 === 0)
      process.stderr.write(`${there} profiles, ${((performance.now() - begun) / 1000).toFixed(0)} s\n`)
  })
  const gates = STOP_AFTER === 'fill' ? [] : await build(site)
  const measured =
    STOP_AFTER === 'asking'
      ? await interleave(await targets(site), { rounds: ROUNDS, seconds: SECONDS })
      : new Map()
  const memory = {
    web: memoryMbOf(site.web()),
    meilisearch: memoryMbOf(site.meilisearch()),
    all: memoryMbOf(site.all()),
  }
  console.log(JSON.stringify({ bench: 'talents', memoryMb: memory }))
  process.exitCode = report('talents', measured.values(), gates) ? 0 : 1
} finally {
  await site.stop()
}
