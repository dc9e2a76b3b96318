import { startBareRemix } from './load/bare-remix'
import { type BenchSite, startBenchSite } from './load/bench-site'
import { type Ask, interleave, type Measured, type Target } from './load/drive'
import { fillOpenings } from './load/fill-openings'
import { atLeast, atMost, type Gate, report } from './load/gates'
import { FILTER, rawPostgres } from './load/raw-postgres'
import { rawRequests } from './load/raw-questions'
import { weighPage } from './load/weigh-page'

/**
 * `npm run bench -- pages [--openings N] [--rounds N] [--seconds N]`: the public list against a bare Remix route with
 * as many rows, by turns in one run; beside them what PostgreSQL and Meilisearch answer when they are asked directly.
 */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const OPENINGS = option('--openings', 10_000)
const ROUNDS = option('--rounds', 5)
const SECONDS = option('--seconds', 4)

/** A cookie the site does not know: such a request is answered afresh, as for somebody logged in. */
const AFRESH = { cookie: 'measured=1' }

async function targets(
  site: BenchSite,
  bare: { address: string; pid: number },
  postgres: Target[],
): Promise<Target[]> {
  const [filtered] = await rawRequests(site.meili, [FILTER])
  const page =
    (path: string, headers: Record<string, string> = {}) =>
    (): Ask => ({
      url: site.address + path,
      headers,
    })
  const web = () => site.web()
  return [
    { name: 'bare Remix', ask: () => ({ url: `${bare.address}/` }), pids: () => [bare.pid] },
    { name: 'list, afresh', ask: page('/openings', AFRESH), pids: web },
    { name: 'list, kept', ask: page('/openings'), pids: web },
    {
      name: 'list with a filter, afresh',
      ask: page(`/openings?${new URLSearchParams(FILTER)}`, AFRESH),
      pids: web,
    },
    { name: 'home, afresh', ask: page('/', AFRESH), pids: web },
    { name: 'home, kept', ask: page('/'), pids: web },
    ...postgres,
    { name: 'raw Meilisearch, filter and facets', ask: () => filtered![0]!, pids: site.meilisearch },
  ]
}

function gatesOf(measured: Map<string, Measured>): Gate[] {
  const bare = measured.get('bare Remix')!
  const afresh = measured.get('list, afresh')!
  const kept = measured.get('list, kept')!
  return [
    atLeast('list, afresh ÷ bare Remix, req/s', afresh.perSecond / bare.perSecond, 0.5),
    atLeast('list, kept ÷ bare Remix, req/s', kept.perSecond / bare.perSecond, 3),
    atMost('list, afresh ÷ bare Remix, p99', afresh.p99 / bare.p99, 2),
    atMost('list, afresh ÷ bare Remix, CPU', afresh.cpuMs / bare.cpuMs, 1.8),
    atMost('memory of the web process', Math.max(afresh.memoryMb, kept.memoryMb), 300, 'MB'),
  ]
}

const bare = await startBareRemix()
const site = await startBenchSite()
try {
  if (await fillOpenings(site.database, OPENINGS)) await site.rebuild('openings')
  const postgres = await rawPostgres(site.database, site.postgres)
  const measured = await interleave(await targets(site, bare, postgres.targets), {
    rounds: ROUNDS,
    seconds: SECONDS,
  })
  await postgres.end()
  const weight = await weighPage(`${site.address}/openings`)
  const ok = report('pages', measured.values(), [
    ...gatesOf(measured),
    atMost('list, page over the wire', weight.pageBytes / 1024, 12, 'kB'),
    atMost('list, scripts over the wire', weight.scriptBytes / 1024, 100, 'kB'),
    atMost('list, requests', weight.requests, 15, ''),
  ])
  process.exitCode = ok ? 0 : 1
} finally {
  bare.stop()
  await site.stop()
}
