export const RELEASE_STATUSES = ['proposed', 'approved', 'dismissed', 'lapsed'] as const
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number]
export type ReleaseSide = 'office' | 'system'

/** The table: a proposal is decided by the office, or lapses when the party arrives after all. */
export const RELEASE_TRANSITIONS: Record<
  ReleaseStatus,
  Partial<Record<ReleaseSide, readonly ReleaseStatus[]>>
> = {
  proposed: {},
  approved: { office: ['proposed'] },
  dismissed: { office: ['proposed'] },
  lapsed: { system: ['proposed'] },
}

/** Whether `side` may take a proposal from one state to another. */
export function mayMoveRelease(from: ReleaseStatus, to: ReleaseStatus, side: ReleaseSide): boolean {
  return RELEASE_TRANSITIONS[to][side]?.includes(from) ?? false
}

const MINUTE_MS = 60_000

export type PartyDay = { partyId: string; arrived: boolean; starts: readonly Date[] }

/**
 * Parties that are late: not there `minutes` after their first meeting of the day began, with something still to
 * come. `starts` are the beginnings of a party's meetings of one day.
 */
export function lateParties(
  parties: readonly PartyDay[],
  minutes: number,
  now: Date,
): { partyId: string; missedAt: Date }[] {
  return parties.flatMap(({ partyId, arrived, starts }) => {
    const times = starts.map(start => start.getTime())
    const first = Math.min(...times)
    const isLate = !arrived && times.length > 0 && now.getTime() >= first + minutes * MINUTE_MS
    const hasMore = times.some(time => time > now.getTime())
    return isLate && hasMore ? [{ partyId, missedAt: new Date(first) }] : []
  })
}
