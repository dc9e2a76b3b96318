import { expect } from 'vitest'
import { db } from '~/platform/db.server'

/**
 * Expects of every request: one owner at each instant from registration to its end (periods that meet, the last open
 * exactly while it is open, and the same person as the request names), and one step of the trail for each version.
 */
export async function expectUnbroken(): Promise<number> {
  const all = await db().talentRequest.findMany({
    include: {
      ownerships: { orderBy: [{ startedAt: 'asc' }, { endedAt: { sort: 'asc', nulls: 'last' } }] },
      steps: { orderBy: { seq: 'asc' } },
    },
  })
  for (const { id, ownerships, steps, ...request } of all) {
    expect(ownerships[0]?.startedAt, id).toEqual(request.registeredAt)
    for (const [index, period] of ownerships.entries()) {
      const next = ownerships[index + 1]
      expect(period.endedAt, `${id}: the end of a period is the beginning of the next`).toEqual(
        next ? next.startedAt : request.closedAt,
      )
    }
    expect(ownerships.at(-1)?.ownerUserId, id).toBe(request.ownerUserId)
    expect(
      steps.map(step => step.seq),
      id,
    ).toEqual(steps.map((_, index) => index + 1))
    expect(steps.length, id).toBe(request.version)
    expect(steps.at(-1)?.status, id).toBe(request.status)
    for (const [index, step] of steps.entries()) {
      if (index > 0) expect(step.at >= steps[index - 1]!.at, id).toBe(true)
    }
  }
  return all.length
}
