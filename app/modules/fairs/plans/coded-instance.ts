import type { Instance, Party, Pin, Weight } from '../timetable'

/**
 * An instance with its parties under their labels (U01, E001): what is kept, shown and handed out as a file. A
 * pinned pair without a worth counts as worth 1, so that the pin can hold.
 */
export function codedInstance(instance: Instance, codes: ReadonlyMap<string, string>): Instance {
  const codeOf = (id: string) => codes.get(id) ?? id
  const party = ({ id, ...rest }: Party): Party => ({ id: codeOf(id), ...rest })
  const byId = (a: Party, b: Party) => (a.id < b.id ? -1 : 1)
  const pinned = instance.pinned.map(
    (pin): Pin => ({ ...pin, university: codeOf(pin.university), enterprise: codeOf(pin.enterprise) }),
  )
  const weights = instance.weights.map(([u, e, weight]): Weight => [codeOf(u), codeOf(e), weight])
  const known = new Set(weights.map(([u, e]) => `${u} ${e}`))
  for (const { university, enterprise } of pinned)
    if (!known.has(`${university} ${enterprise}`)) weights.push([university, enterprise, 1])
  return {
    ...instance,
    universities: instance.universities.map(party).sort(byId),
    enterprises: instance.enterprises.map(party).sort(byId),
    weights,
    pinned,
  }
}
