import { compareMeetings, type Meeting } from '../../app/modules/fairs/timetable'
import { startTestSite } from '../support/run/site.mjs'
import { type Client, clientOf, publishedFair } from './site/client'
import { atMost, below, noted, percentile, tell } from './timetable/report'
import { processorMs, slowness } from './timetable/yardstick'

/** `npm run bench -- repair`: forty parties drop out of the published timetable of 100 × 160, one after the other. */
const CASES = 40

async function meetingsOf(office: Client, plan: string): Promise<Meeting[]> {
  const { text } = await office.get(`${plan}/plan.json`)
  return JSON.parse(text).meetings
}

async function publishedPlan(office: Client, slug: string): Promise<string> {
  const { text } = await office.get(`/office/fairs/${slug}/plans`)
  const found = /href="(\/office\/fairs\/[^"]+\/plans\/[0-9a-f-]{36})"/.exec(text)
  if (!found) throw new Error('no version is listed')
  return found[1]!
}

const labelOf = (number: number) =>
  number % 2 === 0 ? `U${String(number + 1).padStart(2, '0')}` : `E${String(number * 3).padStart(3, '0')}`

const began = performance.now()
const worked = processorMs()
const slow = slowness()
/** How much longer work takes by the clock because others use the processors. */
const waiting = Math.max(1, (performance.now() - began) / (processorMs() - worked))
const site = await startTestSite('bench-site')
try {
  const office = await clientOf(site.address, 'office')
  const slug = await publishedFair(office)
  let plan = await publishedPlan(office, slug)
  let before = await meetingsOf(office, plan)
  const times: number[] = []
  let moved = 0
  let added = 0
  for (let number = 0; number < CASES; number++) {
    const form = { party: labelOf(number), when: 'whole', way: 'add' }
    const { status, ms, location } = await office.post(`/office/fairs/${slug}/absence`, form)
    if (status !== 303 || !location) throw new Error(`${form.party}: ${status}`)
    times.push(ms)
    plan = location
    const after = await meetingsOf(office, plan)
    const change = compareMeetings(before, after)
    moved += change.moved.length + change.reseated.length
    added += change.added.length
    before = after
  }
  const ok = tell({
    instance: 'one party after the other drops out, answered over HTTP and stored',
    runs: CASES,
    slowness: slow,
    figures: [
      below('p50 milliseconds', percentile(times, 0.5) / (Math.max(1, slow) * waiting), 200),
      below('p95 milliseconds', percentile(times, 0.95) / (Math.max(1, slow) * waiting), 400),
      noted('by the clock ÷ processor time of the yardstick', waiting),
      noted('slowest by the clock', percentile(times, 1)),
      atMost('others moved', moved, 0),
      noted('meetings added', added),
    ],
  })
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
