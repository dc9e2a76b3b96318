import { setTimeout as pause } from 'node:timers/promises'
import { db } from '~/platform/db.server'
import type { Cluster } from './cluster'
import { ask, inParallel, until } from './requests'
import type { Town } from './town'

export type Try = {
  talentId: string
  cookie: string
  openingId: string
  acknowledged: boolean
  tries: number
}

/** Who applies for what: each graduate for so many openings, mixed. */
export function plannedApplications(town: Town, count: number): Try[] {
  const { graduates, openings } = town
  return Array.from({ length: count }, (_, at) => {
    const graduate = graduates[at % graduates.length]!
    const openingId = openings[Math.floor(at / graduates.length) % openings.length]!
    return { talentId: graduate.id, cookie: graduate.cookie, openingId, acknowledged: false, tries: 0 }
  })
}

/** Applies as a person would: when the line breaks or the site says "try again", once more, perhaps elsewhere. */
async function applyOnce(cluster: Cluster, one: Try, at: number): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!one.acknowledged && Date.now() < deadline) {
    const address = cluster.addresses[(at + one.tries++) % cluster.addresses.length]!
    const form = { message: `您好，我想应聘。${at}` }
    const answer = await ask(address, `/openings/${one.openingId}/apply`, {
      cookie: one.cookie,
      form,
    }).catch(() => undefined)
    one.acknowledged = answer?.status === 303
    if (!one.acknowledged) await pause(answer && answer.status < 500 ? 1000 : 250)
  }
}

/** Sends all applications, so many at a time. */
export async function sendApplications(cluster: Cluster, planned: Try[], atOnce: number): Promise<void> {
  await inParallel(planned, atOnce, (one, at) => applyOnce(cluster, one, at))
}

async function countAll() {
  const [rows, events, inbox, mails, queued, undelivered, dirty] = await Promise.all([
    db().application.count(),
    db().domainEvent.count({ where: { name: 'application.submitted' } }),
    db().inboxItem.count({ where: { kind: { startsWith: 'application' } } }),
    db().mail.count(),
    db().mail.count({ where: { status: { not: 'sent' } } }),
    db().domainEvent.count({ where: { name: 'application.submitted', deliveries: { none: {} } } }),
    db().searchDirty.count(),
  ])
  return { rows, events, inbox, mails, queued, undelivered, dirty }
}

/** Waits until nothing is left to be done, and says what there is. */
export async function settled(withinMs: number) {
  const { seen, ms } = await until(
    countAll,
    counts => counts.undelivered + counts.queued + counts.dirty === 0,
    withinMs,
  )
  return { ...seen, settledMs: ms }
}
