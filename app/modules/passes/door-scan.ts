/** What became of one scan at a door. */
export const SCAN_OUTCOMES = [
  'arrived',
  'already',
  'not-a-pass',
  'forged',
  'expired',
  'other-event',
  'unknown',
  'no-place',
  'not-yet',
] as const
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number]

/** Outcomes after which somebody may go in. */
export function letsPass(outcome: ScanOutcome): boolean {
  return outcome === 'arrived' || outcome === 'already'
}

/** Most scans a device hands in at once. */
export const MOST_SCANS = 50
