import { startBareRemix } from './load/bare-remix'
import { type BenchSite, startBenchSite } from './load/bench-site'
import { type Ask, drive, interleave, type Measured, type Target, together } from './load/drive'
import { fillOpenings } from './load/fill-openings'
import { atLeast, atMost, type Gate, report } from './load/gates'
import { QUESTIONS, rawQuestions } from './load/raw-questions'

/**
 * `npm run bench -- search [--sizes 10000,100000] [--rounds N] [--seconds N]`: search as page and as JSON against a bare
 * Remix route and raw Meilisearch with the same questions, then with Meilisearch hung.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const SIZES = option('--sizes', '10000,100000').split(',').map(Number)
const ROUNDS = Number(option('--rounds', '4'))
const SECONDS = Number(option('--seconds', '4'))
const AFRESH = { cookie: 'measured=1' }

type Bare = { address: string; pid: number }
type Results = Map<string, Measured>
const nth = <T>(list: readonly T[], at: number) => list[at % list.length]!

async function targets(site: BenchSite, bare: Bare): Promise<Target[]> {
  const raw = await rawQuestions(site.meili)
  const about =
    (path: string) =>
    (at: number): Ask => ({
      url: `${site.address}${path}?q=${encodeURIComponent(nth(QUESTIONS, at))}`,
      headers: AFRESH,
    })
  return [
    { name: 'bare Remix', ask: () => ({ url: `${bare.address}/` }), pids: () => [bare.pid] },
    {
      name: 'list, afresh',
      ask: () => ({ url: `${site.address}/openings`, headers: AFRESH }),
      pids: site.web,
    },
    { name: 'search page', ask: about('/openings'), pids: site.web },
    { name: 'search as JSON', ask: about('/api/v1/openings'), pids: site.web },
    { name: 'raw Meilisearch', ask: at => nth(raw, at), pids: site.meilisearch },
  ]
}

function gatesOf(results: Results, size: number): Gate[] {
  const of = (name: string) => results.get(name)!
  const [bare, page] = [of('bare Remix'), of('search page')]
  return [
    atLeast(`${size}: search page ÷ bare Remix, req/s`, page.perSecond / bare.perSecond, 0.4),
    atMost(`${size}: search page ÷ bare Remix, p99`, page.p99 / bare.p99, 2.5),
    atMost(`${size}: search page ÷ bare Remix, CPU`, page.cpuMs / bare.cpuMs, 2.5),
    atLeast(
      `${size}: JSON ÷ raw Meilisearch, req/s`,
      of('search as JSON').perSecond / of('raw Meilisearch').perSecond,
      0.4,
    ),
  ]
}

/** How much slower, each in units of the bare application of its own run. */
function growth(small: Results, large: Results): Gate[] {
  const share = (results: Results, name: string) =>
    results.get(name)!.perSecond / results.get('bare Remix')!.perSecond
  return ['list, afresh', 'search page'].map(name =>
    atMost(
      `${name}: ${SIZES.at(-1)} against ${SIZES[0]}, times slower`,
      share(small, name) / share(large, name),
      1.5,
    ),
  )
}

async function hung(site: BenchSite, size: number): Promise<{ measured: Measured[]; gates: Gate[] }> {
  const ask = (at: number): Ask => ({
    url: `${site.address}/openings?q=${encodeURIComponent(nth(QUESTIONS, at))}`,
    headers: AFRESH,
  })
  const pids = site.meilisearch()
  if (pids.length === 0) throw new Error('no Meilisearch to stop')
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  try {
    const begun = performance.now()
    const answer = await fetch(ask(0).url, { headers: AFRESH })
    const page = await answer.text()
    const first = performance.now() - begun
    if (!page.includes('role="status"')) throw new Error('the page says nothing of the search that is away')
    const sample = await drive({ name: '', ask, pids: site.web }, 3 * SECONDS)
    const measured = together(`search page, Meilisearch hung, ${size}`, [sample])
    return {
      measured: [measured],
      gates: [
        atMost(`${size}: hung, first answer`, first, 1500, 'ms'),
        atLeast(`${size}: hung, req/s`, measured.perSecond, 30, ''),
        atMost(`${size}: hung, p99`, measured.p99, 1500, 'ms'),
        atMost(`${size}: hung, failures`, measured.failures, 0, ''),
      ],
    }
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT')
  }
}

const bare = await startBareRemix()
const site = await startBenchSite()
const gates: Gate[] = []
const measured: Measured[] = []
const sizes: Results[] = []
try {
  for (const size of SIZES) {
    if (await fillOpenings(site.database, size)) site.command('search-index', 'rebuild', 'openings')
    const results = await interleave(await targets(site, bare), { rounds: ROUNDS, seconds: SECONDS })
    sizes.push(results)
    measured.push(...[...results.values()].map(one => ({ ...one, name: `${one.name}, ${size}` })))
    gates.push(...gatesOf(results, size))
    const away = await hung(site, size)
    measured.push(...away.measured)
    gates.push(...away.gates)
  }
  if (sizes.length > 1) gates.push(...growth(sizes[0]!, sizes.at(-1)!))
  process.exitCode = report('search', measured, gates) ? 0 : 1
} finally {
  bare.stop()
  await site.stop()
}
