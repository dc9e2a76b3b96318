import { ok } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import type { ScanOutcome } from './door-scan'
import { type PassKind, readPass } from './pass.server'
import type { DeviceScan } from './scan.schema'
import { findScan, insertScan, settleScan } from './scan.store.server'
import { readShortCode } from './short-code'

/** Who was scanned, by the id in the pass or by the code typed. */
export type Claim = { id: string } | { code: string }
export type Admission = { outcome: ScanOutcome; matchId: string | null }

/** A door: what it belongs to and how it lets somebody in; `at` is when the pass was scanned. */
export type Door = {
  kind: PassKind
  subjectId: string
  admit: (tx: Tx, claim: Claim, at: Date) => Promise<Admission>
}

const FUTURE_MS = 60_000

/** When a scan happened by the device's clock, which may be wrong: never later than now. */
function scannedAt(scan: DeviceScan, now: Date): Date {
  const said = new Date(scan.at)
  return said.getTime() > now.getTime() + FUTURE_MS ? now : said
}

async function judge(tx: Tx, door: Door, text: string, at: Date): Promise<Admission> {
  const code = readShortCode(text)
  if (code) return door.admit(tx, { code }, at)
  const pass = readPass(text, at)
  if (!pass.ok) return { outcome: pass.code, matchId: null }
  if (pass.value.kind !== door.kind) return { outcome: 'other-event', matchId: null }
  return door.admit(tx, { id: pass.value.id }, at)
}

/** Takes one scan, once: the same id again answers what became of it the first time. */
async function takeOne(access: Access, door: Door, scan: DeviceScan): Promise<Admission> {
  const at = scannedAt(scan, access.now)
  const taken = await transaction(async tx => {
    const fresh = await insertScan(tx, {
      id: scan.id,
      subject: door.kind,
      subjectId: door.subjectId,
      outcome: 'unknown',
      matchId: null,
      scannedAt: at,
      receivedAt: access.now,
      byUserId: access.actor.userId,
    })
    if (!fresh) return ok(null)
    const admission = await judge(tx, door, scan.text, at)
    await settleScan(tx, scan.id, admission.outcome, admission.matchId)
    return ok(admission)
  })
  if (taken.ok && taken.value) return taken.value
  const earlier = await findScan(scan.id, door.subjectId)
  return earlier
    ? { ...earlier, outcome: earlier.outcome as ScanOutcome }
    : { outcome: 'unknown', matchId: null }
}

/** Takes the scans of a device in their order. */
export async function takeScans(
  access: Access,
  door: Door,
  scans: readonly DeviceScan[],
): Promise<(Admission & { id: string })[]> {
  const results: (Admission & { id: string })[] = []
  for (const scan of scans) results.push({ id: scan.id, ...(await takeOne(access, door, scan)) })
  return results
}
