import { randomUUID } from 'node:crypto'
import { isId } from '~/kernel/ids'
import type { Access } from '~/modules/access/index.server'
import { type DeviceScan, type ScanOutcome, scansSchema } from '~/modules/passes/index'
import { type Door, takeScans } from '~/modules/passes/index.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest } from '~/platform/http/responses.server'

/** What the people at the door see of one scan; names are looked up for the screen and not kept. */
export type DoorResult = { id: string; outcome: ScanOutcome; name: string | null; persons: number }
export type Names = (ids: string[]) => Promise<Map<string, { name: string; persons: number }>>
const MOST_BYTES = 40_000

async function answered(access: Access, door: Door, scans: readonly DeviceScan[], names: Names) {
  const taken = await takeScans(access, door, scans)
  const found = await names(taken.flatMap(one => (one.matchId ? [one.matchId] : [])))
  return taken.map(({ id, outcome, matchId }): DoorResult => {
    const who = matchId ? found.get(matchId) : undefined
    return { id, outcome, name: who?.name ?? null, persons: who?.persons ?? 0 }
  })
}

/** The scans a device hands in as JSON, answered one by one. */
export async function receiveScans(access: Access, request: Request, door: Door, names: Names) {
  await limitRate('write', access.actor.userId, access.now)
  const body = await request.text()
  if (body.length > MOST_BYTES) throw badRequest()
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw badRequest()
  }
  const checked = scansSchema.safeParse(parsed)
  if (!checked.success) throw badRequest()
  return { results: await answered(access, door, checked.data.scans, names) }
}

/** One scan from the plain form of the page, for browsers without scripts; null when nothing was typed. */
export async function receiveTyped(
  access: Access,
  form: FormData,
  door: Door,
  names: Names,
): Promise<DoorResult | null> {
  await limitRate('write', access.actor.userId, access.now)
  const text = String(form.get('text') ?? '')
    .trim()
    .slice(0, 300)
  if (!text) return null
  const given = form.get('id')
  const id = isId(given) ? given : randomUUID()
  const [result] = await answered(access, door, [{ id, text, at: access.now.toISOString() }], names)
  return result ?? null
}
