import { Agent } from 'node:http'
import { startBareRemix } from './load/bare-remix'
import { type BenchSite, startBenchSite } from './load/bench-site'
import {
  type Ask,
  CONNECTIONS,
  drive,
  interleave,
  type Measured,
  once,
  type Target,
  together,
  warmUp,
} from './load/drive'
import { fillOpenings } from './load/fill-openings'
import { atLeast, atMost, type Gate, report } from './load/gates'
import { rawPostgres } from './load/raw-postgres'
import { QUESTIONS, rawRequests } from './load/raw-questions'

/**
 * `npm run bench -- search [--sizes 10000,100000] [--rounds N] [--seconds N]`: search as page and as JSON against a bare
 * Remix route, raw Meilisearch with the same questions and raw PostgreSQL, then with Meilisearch hung.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}
const SIZES = option('--sizes', '10000,100000').split(',').map(Number)
const ROUNDS = Number(option('--rounds', '4'))
const SECONDS = Number(option('--seconds', '4'))
const AFRESH = { cookie: 'measured=1' }

/** A question of the site is one to three requests to the engine, one after the other. */
const engine = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

type Bare = { address: string; pid: number }
type Results = Map<string, Measured>
const nth = <T>(list: readonly T[], at: number) => list[at % list.length]!

async function targets(site: BenchSite, bare: Bare, postgres: Target[]): Promise<Target[]> {
  const raw = await rawRequests(
    site.meili,
    QUESTIONS.map(q => ({ q })),
  )
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
    {
      name: 'raw Meilisearch',
      work: async at => {
        for (const ask of nth(raw, at)) await once(engine, ask)
      },
      pids: site.meilisearch,
    },
    ...postgres,
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

const away = (site: BenchSite) => {
  const pids = site.meilisearch()
  if (pids.length === 0) throw new Error('no Meilisearch to stop')
  return (signal: NodeJS.Signals) => {
    for (const pid of pids) process.kill(pid, signal)
  }
}

/** Searches while Meilisearch hangs: how long the first waits, and what PostgreSQL then carries. */
async function hung(site: BenchSite, size: number): Promise<{ measured: Measured[]; gates: Gate[] }> {
  const ask = (at: number): Ask => ({
    url: `${site.address}/openings?q=${encodeURIComponent(nth(QUESTIONS, at))}`,
    headers: AFRESH,
  })
  const signal = away(site)
  signal('SIGSTOP')
  try {
    const begun = performance.now()
    const answer = await fetch(ask(0).url, { headers: AFRESH })
    const page = await answer.text()
    const first = performance.now() - begun
    if (!page.includes('role="status"')) throw new Error('the page says nothing of the search that is away')
    const pids = () => [...site.web(), ...site.postgres()]
    const target: Target = { name: `search page, Meilisearch hung, ${size}`, ask, pids }
    const begin = together(`${target.name}, first 400`, [await warmUp(target)])
    const measured = together(target.name, [await drive(target, 3 * SECONDS)])
    return {
      measured: [begin, measured],
      gates: [
        atMost(`${size}: hung, first answer`, first, 1500, 'ms'),
        atLeast(`${size}: hung, req/s`, measured.perSecond, 30, ''),
        atMost(`${size}: hung, p99`, measured.p99, 1500, 'ms'),
        atMost(`${size}: hung, failures`, begin.failures + measured.failures, 0, ''),
      ],
    }
  } finally {
    signal('SIGCONT')
  }
}

const bare = await startBareRemix()
const site = await startBenchSite()
const gates: Gate[] = []
const measured: Measured[] = []
const sizes: Results[] = []
/** Everything that is measured with so many openings. */
async function measure(size: number): Promise<void> {
  if (await fillOpenings(site.database, size)) await site.rebuild('openings')
  const postgres = await rawPostgres(site.database, site.postgres)
  try {
    const results = await interleave(await targets(site, bare, postgres.targets), {
      rounds: ROUNDS,
      seconds: SECONDS,
    })
    sizes.push(results)
    measured.push(...[...results.values()].map(one => ({ ...one, name: `${one.name}, ${size}` })))
    gates.push(...gatesOf(results, size))
  } finally {
    await postgres.end()
  }
  const without = await hung(site, size)
  measured.push(...without.measured)
  gates.push(...without.gates)
}

try {
  for (const size of SIZES) await measure(size)
  if (sizes.length > 1) gates.push(...growth(sizes[0]!, sizes.at(-1)!))
  process.exitCode = report('search', measured, gates) ? 0 : 1
} finally {
  bare.stop()
  await site.stop()
}
