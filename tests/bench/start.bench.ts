import { startBenchSite } from './load/bench-site'
import { atMost, report } from './load/gates'
import { memoryMbOf } from './load/processes'

/**
 * `npm run bench -- start`: how long the site takes to its first page, with nothing and a second time, and what all its
 * processes hold together after an index rebuild and a restart.
 */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const begun = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - begun) / 1000 }
}

const first = await timed(() => startBenchSite({ fresh: true }))
await first.value.rebuild('openings')
await first.value.stop()
const second = await timed(() => startBenchSite({ fresh: false }))
const site = second.value
try {
  for (const path of ['/', '/openings', '/openings?q=工程师', '/enterprises'])
    await fetch(site.address + path)
  const parts = {
    web: memoryMbOf(site.web()),
    worker: memoryMbOf(site.worker()),
    meilisearch: memoryMbOf(site.meilisearch()),
    postgres: memoryMbOf(site.postgres()),
  }
  const all = memoryMbOf(site.all())
  console.log(JSON.stringify({ bench: 'start', memoryMb: { ...parts, everything: all } }))
  const ok = report(
    'start',
    [],
    [
      atMost('first start with the demonstration, seconds', first.seconds, 120, 's'),
      atMost('second start, seconds', second.seconds, 15, 's'),
      atMost('web process after a restart', parts.web, 300, 'MB'),
      atMost('everything after an index rebuild and a restart', all, 1024, 'MB'),
    ],
  )
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
