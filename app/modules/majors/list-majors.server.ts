import { keptFor } from '../../platform/cache.server'
import { bareCode } from './major-distance'
import { findMajors } from './majors.store.server'
import { matchMajors } from './match-majors'

const KEPT_MS = 60_000
const kept = keptFor(KEPT_MS, async () => {
  const majors = await findMajors()
  return { majors, byCode: new Map(majors.map(major => [major.code, major])) }
})

export type ListedMajor = Awaited<ReturnType<typeof findMajors>>[number]

/** The whole catalogue by code, at most a minute old. */
export async function allMajors(): Promise<ListedMajor[]> {
  return (await kept.read()).majors
}

/** The major of a code; null when the catalogue does not know it. */
export async function majorOf(code: string | null | undefined): Promise<ListedMajor | null> {
  return code ? ((await kept.read()).byCode.get(bareCode(code)) ?? null) : null
}

/** Code → name, for lists that show many. */
export async function majorNames(): Promise<ReadonlyMap<string, ListedMajor>> {
  return (await kept.read()).byCode
}

/** Suggestions for what somebody types: name, pinyin, initials or code; the closest first. */
export async function searchMajors(typed: string, limit = 10): Promise<ListedMajor[]> {
  return matchMajors(await allMajors(), typed, limit)
}

/** Makes the next reading in this process a fresh one. */
export function forgetMajors(): void {
  kept.forget()
}
