import { findJsonFault } from './find-json-fault'
import { instanceShape, meetingSchema, partySchema, pinSchema, weightSchema } from './instance.schema'
import { crossFaults } from './instance-faults'
import { faultsOf, MAX_FAULTS, readRows } from './read-rows'
import type { Fault, Instance } from './timetable.types'

export type ReadInstance = { ok: true; instance: Instance } | { ok: false; faults: Fault[] }

/**
 * Reads an instance from parsed JSON. Refuses impossible input (wrong shape, unknown ids, duplicates,
 * floors above ceilings, contradictory pins) with at most twenty faults, each naming its place.
 */
export function readInstance(input: unknown): ReadInstance {
  const shape = instanceShape.safeParse(input)
  if (!shape.success) return { ok: false, faults: faultsOf(shape.error, '') }
  const faults: Fault[] = []
  const { slots, tables, previous } = shape.data
  const instance: Instance = {
    slots,
    tables,
    universities: readRows(shape.data.universities, partySchema, 'universities', faults),
    enterprises: readRows(shape.data.enterprises, partySchema, 'enterprises', faults),
    weights: readRows(shape.data.weights, weightSchema, 'weights', faults),
    pinned: readRows(shape.data.pinned, pinSchema, 'pinned', faults),
    previous: {
      ...previous,
      meetings: readRows(previous.meetings, meetingSchema, 'previous.meetings', faults),
    },
  }
  if (faults.length === 0) faults.push(...crossFaults(instance))
  return faults.length === 0 ? { ok: true, instance } : { ok: false, faults: faults.slice(0, MAX_FAULTS) }
}

/** Parses JSON; a text that is none is refused with the line and column where it breaks off. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; faults: Fault[] } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const offset = findJsonFault(text)
    const before = text.slice(0, offset)
    const place = `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
    const message = error instanceof Error ? error.message.slice(0, 200) : 'not JSON'
    return { ok: false, faults: [{ place, code: 'not-json', message }] }
  }
}
