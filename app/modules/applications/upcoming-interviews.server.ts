import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { findInterviewsBetween } from './interview.store.server'

const DAYS = 7
const MOST = 10

/** Interviews of the actor's enterprise from the beginning of today over seven civil days, earliest first. */
export async function upcomingInterviews({ actor, now }: Access) {
  if (!actor.organisationId) return []
  const today = localDateOf(now)
  const span = { from: startOfDay(today), to: startOfDay(addDays(today, DAYS)) }
  const rows = await findInterviewsBetween(actor.organisationId, span, MOST)
  return rows.map(({ application, ...interview }) => ({
    ...interview,
    opening: application.opening.title,
    talent: application.talent.name,
  }))
}
