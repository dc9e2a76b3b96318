import type { z } from 'zod'
import type { Fault } from './timetable.types'

/** Faults are listed up to this many; a file with more is refused all the same. */
export const MAX_FAULTS = 20

/** Writes a zod path as people read it: `weights[12][2]`, `previous.meetings[3].slot`. */
export function placeOf(base: string, path: readonly PropertyKey[]): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  const place = base + steps
  return place.startsWith('.') ? place.slice(1) : place || 'instance'
}

/** Turns the issues of one zod error into faults with their place. */
export function faultsOf(error: z.ZodError, base: string): Fault[] {
  return error.issues.slice(0, MAX_FAULTS).map(issue => ({
    place: placeOf(base, issue.path),
    code: issue.code,
    message: issue.message.slice(0, 300),
  }))
}

/** Reads rows with a schema, stopping when enough faults are known to refuse the file. */
export function readRows<T>(rows: unknown[], schema: z.ZodType<T>, base: string, faults: Fault[]): T[] {
  const read: T[] = []
  for (let row = 0; row < rows.length && faults.length < MAX_FAULTS; row++) {
    const result = schema.safeParse(rows[row])
    if (result.success) read.push(result.data)
    else faults.push(...faultsOf(result.error, `${base}[${row}]`))
  }
  return read
}
