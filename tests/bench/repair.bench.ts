import {
  afterAbsence,
  boundOf,
  compareMeetings,
  type Instance,
  type Plan,
  repairTimetable,
} from '../../app/modules/fairs/timetable'
import { startTestSite } from '../support/run/site.mjs'
import { type Client, clientOf, publishedFair } from './site/client'
import { answering, untilQuiet } from './site/processor'
import { atLeast, atMost, below, mean, noted, percentile, tell } from './timetable/report'
import { slowness } from './timetable/yardstick'

/**
 * `npm run bench -- repair`: forty parties drop out of the published timetable of 100 × 160, one after the other;
 * each is answered over HTTP and stored. Judged by the processor time of the web process and of its connections to
 * the database, which others on the machine do not lengthen, and by the clock against a form that changes nothing,
 * sent in between.
 */
const CASES = 40

type Cost = { clock: number; web: number; database: number }

async function publishedPlan(office: Client, slug: string): Promise<string> {
  const { text } = await office.get(`/office/fairs/${slug}/plans`)
  const found = /href="(\/office\/fairs\/[^"]+\/plans\/[0-9a-f-]{36})"/.exec(text)
  if (!found) throw new Error('no version is listed')
  return found[1]!
}

const fileOf = async (office: Client, plan: string, name: 'instance' | 'plan') =>
  JSON.parse((await office.get(`${plan}/${name}.json`)).text)

const labelOf = (number: number) =>
  number % 2 === 0 ? `U${String(number + 1).padStart(2, '0')}` : `E${String(number * 3).padStart(3, '0')}`

/** What the repair makes of the timetable as published when this party is the only one to drop out. */
function ratioAlone(instance: Instance, { meetings }: Plan, party: string): number {
  const absence = { side: party.startsWith('U') ? ('university' as const) : ('enterprise' as const), party }
  const repair = repairTimetable(instance, meetings, [absence], { fromSlot: 0, seed: 1 })
  return repair.value / boundOf(afterAbsence(instance, meetings, [absence], { fromSlot: 0 })).bound
}

const slow = slowness()
const site = await startTestSite('bench-site')
try {
  const spent = answering(site)
  const office = await clientOf(site.address, 'office')
  const slug = await publishedFair(office)

  async function cost(path: string, form: Record<string, string>) {
    const before = spent()
    const answer = await office.post(path, form)
    const after = spent()
    const { ms: clock } = answer
    return {
      ...answer,
      cost: { clock, web: after.web - before.web, database: after.database - before.database },
    }
  }

  let plan = await publishedPlan(office, slug)
  const published: Plan = await fileOf(office, plan, 'plan')
  const atFirst: Instance = await fileOf(office, plan, 'instance')
  let before = published
  const repairs: Cost[] = []
  const nothings: Cost[] = []
  const alone: number[] = []
  let moved = 0
  let added = 0
  for (let number = 0; number < CASES; number++) {
    await untilQuiet(site)
    nothings.push((await cost(`${plan}.data`, { intent: 'cancel' })).cost)
    const form = { party: labelOf(number), when: 'whole', way: 'add' }
    const { status, location, cost: paid } = await cost(`/office/fairs/${slug}/absence`, form)
    if (status !== 303 || !location) throw new Error(`${form.party}: ${status}`)
    repairs.push(paid)
    console.log(JSON.stringify({ bench: 'repair', party: form.party, ...paid }))
    plan = location
    const after: Plan = await fileOf(office, plan, 'plan')
    alone.push(ratioAlone(atFirst, published, labelOf(number)))
    const change = compareMeetings(before.meetings, after.meetings)
    moved += change.moved.length + change.reseated.length
    added += change.added.length
    before = after
  }
  const last: Instance = await fileOf(office, plan, 'instance')
  const slowBy = Math.max(1, (slow + slowness()) / 2)
  const work = (one: Cost) => one.web + one.database
  const sum = (list: Cost[], of: (one: Cost) => number) => list.reduce((total, one) => total + of(one), 0)
  /** How much longer things take by the clock than they work: others use the processors, messages wait. */
  const stretch = Math.max(1, sum(nothings, one => one.clock) / sum(nothings, work))
  const clock = repairs.map(one => one.clock)
  const worked = repairs.map(work)
  const ok = tell({
    instance: 'one party after the other drops out, answered over HTTP and stored',
    runs: CASES,
    slowness: slowBy,
    figures: [
      below('p50 ms of processor, web and database', percentile(worked, 0.5) / slowBy, 200),
      below('p95 ms of processor, web and database', percentile(worked, 0.95) / slowBy, 200),
      below('p50 ms by the clock ÷ stretch', percentile(clock, 0.5) / stretch / slowBy, 200),
      noted('stretch: clock ÷ processor of the idle form', stretch),
      noted(
        'p50 ÷ p50 of a form that changes nothing',
        percentile(clock, 0.5) /
          percentile(
            nothings.map(one => one.clock),
            0.5,
          ),
      ),
      noted('mean ms of processor, web', mean(repairs.map(one => one.web))),
      noted('mean ms of processor, database', mean(repairs.map(one => one.database))),
      noted('p50 ms by the clock', percentile(clock, 0.5)),
      noted('slowest by the clock', percentile(clock, 1)),
      atMost('others moved', moved, 0),
      noted('meetings added', added),
      atLeast('one of them alone: value ÷ remaining bound, mean', mean(alone), 0.999),
      noted('one of them alone: lowest', Math.min(...alone)),
      noted('all of them: value ÷ remaining bound', before.value / boundOf(last).bound),
    ],
  })
  process.exitCode = ok ? 0 : 1
} finally {
  await site.stop()
}
