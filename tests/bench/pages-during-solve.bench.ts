import { setTimeout as pause } from 'node:timers/promises'
import { startTestSite } from '../support/run/site.mjs'
import { type Client, clientOf, publishedFair } from './site/client'
import { atMost, noted, percentile, tell } from './timetable/report'
import { slowness } from './timetable/yardstick'

/** `npm run bench -- pages-during-solve`: how long pages take while a timetable of 100 × 160 is solved beside them. */
const PAGES = ['/', '/openings', '/openings?q=工程师', '/enterprises', '/universities']
const ROUNDS = 5
/** Enough that one page more or less does not move the slowest hundredth. */
const PER_ROUND = 300
const SIDE_BY_SIDE = 2
const WARM_UP = 60
/** Between two questions of one visitor, in milliseconds. */
const THINKING_MS = 40

async function ask(visitor: Client, at: number): Promise<number> {
  const page = PAGES[at % PAGES.length]!
  const { status, ms } = await visitor.get(page)
  if (status !== 200) throw new Error(`${page} answered ${status}`)
  return ms
}

/** Times of `count` pages asked for by a few visitors at once; ends early when `enough` says so. */
async function measure(visitor: Client, count: number, enough = () => false): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const one = async () => {
    while (next < count && !enough()) {
      times.push(await ask(visitor, next++))
      await pause(THINKING_MS)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, one))
  return times
}

async function isUnderWay(office: Client, path: string): Promise<boolean> {
  const { text } = await office.get(`${path}.data`)
  return /"(draft|solving)"/.test(text)
}

let seed = 100

/** Times of pages while solves run one after the other. */
async function duringSolves(
  visitor: Client,
  office: Client,
  slug: string,
): Promise<{ times: number[]; solves: number }> {
  const times: number[] = []
  let solves = 0
  while (times.length < PER_ROUND) {
    const form = { effort: 'thorough', seed: String(++seed), note: '' }
    const { location, status } = await office.post(`/office/fairs/${slug}/plans`, form)
    if (!location) throw new Error(`the solve was refused: ${status}`)
    solves++
    let over = false
    const watching = (async () => {
      do await pause(250)
      while (await isUnderWay(office, location))
      over = true
    })()
    times.push(...(await measure(visitor, PER_ROUND - times.length, () => over)))
    await watching
  }
  return { times, solves }
}

const site = await startTestSite('bench-site')
try {
  const visitor = await clientOf(site.address)
  const office = await clientOf(site.address, 'office')
  const slug = await publishedFair(visitor)
  await measure(visitor, WARM_UP)
  const before = slowness()
  const idle: number[] = []
  const busy: number[] = []
  let solves = 0
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(...(await measure(visitor, PER_ROUND)))
    const during = await duringSolves(visitor, office, slug)
    busy.push(...during.times)
    solves += during.solves
  }
  const slow = (before + slowness()) / 2
  const [idle99, busy99] = [percentile(idle, 0.99), percentile(busy, 0.99)]
  const ok = tell({
    instance: 'pages while 100 × 160 is solved',
    runs: idle.length + busy.length,
    slowness: slow,
    figures: [
      atMost('page p99 during ÷ idle', busy99 / idle99, 2),
      noted('idle p50 ms', percentile(idle, 0.5)),
      noted('idle p99 ms', idle99),
      noted('during p50 ms', percentile(busy, 0.5)),
      noted('during p99 ms', busy99),
      noted('solves', solves),
    ],
  })
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
