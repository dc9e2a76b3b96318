import type { Certificate } from '../plan.types'
import type { Instance, Party, Side } from '../timetable.types'

/** A party as the certificate sees it: what it has already, what it may still have, and at what price. */
interface Account {
  side: Side
  party: Party
  /** slots still open to it */
  open: Set<number>
  /** slots in which some willing partner is there too */
  useful: Set<number>
  fixed: number
  ceiling: number
  price: number
}

interface Books {
  university: Map<string, Account>
  enterprise: Map<string, Account>
  /** tables left in each slot */
  tables: number[]
  fixedValue: number
  /** pairs still open */
  pairs: { u: Account; e: Account; weight: number }[]
}

/** Past and pinned meetings, each once. */
function fixedOf({ pinned, previous }: Instance) {
  const past = previous.meetings.filter(meeting => meeting.slot < previous.frozenBeforeSlot)
  const held = new Set(past.map(meeting => JSON.stringify([meeting.university, meeting.enterprise])))
  return [...past, ...pinned.filter(pin => !held.has(JSON.stringify([pin.university, pin.enterprise])))]
}

function openAccounts(instance: Instance, side: Side, prices: Record<string, number>): Map<string, Account> {
  const { slots, previous } = instance
  const parties = side === 'university' ? instance.universities : instance.enterprises
  const fixed = fixedOf(instance)
  return new Map(
    parties.map(party => {
      const own = fixed.filter(meeting => meeting[side] === party.id)
      const taken = new Set([...party.unavailable, ...own.map(meeting => meeting.slot)])
      const all = Array.from({ length: slots }, (_, slot) => slot)
      const open = new Set(all.filter(slot => slot >= previous.frozenBeforeSlot && !taken.has(slot)))
      const ceiling = Math.max(0, Math.min(party.max, slots) - own.length)
      const price = Object.hasOwn(prices, party.id) ? prices[party.id]! : 0
      return [party.id, { side, party, open, useful: new Set(), fixed: own.length, ceiling, price }]
    }),
  )
}

/** Sets up the books of an instance from its own words, sharing no code with the solver. */
function openBooks(instance: Instance, certificate: Certificate): Books {
  const { slots, tables, previous } = instance
  const fixed = fixedOf(instance)
  const university = openAccounts(instance, 'university', certificate.universityPrices)
  const enterprise = openAccounts(instance, 'enterprise', certificate.enterprisePrices)
  const left = Array.from({ length: slots }, (_, slot) =>
    slot < previous.frozenBeforeSlot ? 0 : tables - fixed.filter(meeting => meeting.slot === slot).length,
  )
  const met = new Set(fixed.map(meeting => JSON.stringify([meeting.university, meeting.enterprise])))
  const books: Books = { university, enterprise, tables: left, fixedValue: 0, pairs: [] }
  for (const [uId, eId, weight] of instance.weights) {
    const u = university.get(uId)!
    const e = enterprise.get(eId)!
    if (met.has(JSON.stringify([uId, eId]))) {
      books.fixedValue += weight
      continue
    }
    if (u.ceiling === 0 || e.ceiling === 0) continue
    let haveSlot = false
    for (const slot of u.open) {
      if (!e.open.has(slot) || left[slot]! === 0) continue
      haveSlot = true
      u.useful.add(slot)
      e.useful.add(slot)
    }
    if (haveSlot) books.pairs.push({ u, e, weight })
  }
  return books
}

/** Most meetings of each slot: its tables, or the size of a cover that touches every pair open there. */
function slotCapacity(books: Books, covers: Certificate['covers'], slot: number): number {
  const cover = covers.find(each => each.slot === slot)
  const tables = books.tables[slot]!
  if (!cover) return tables
  const touched = { university: new Set(cover.universities), enterprise: new Set(cover.enterprises) }
  const covered = books.pairs.every(
    ({ u, e }) =>
      !u.open.has(slot) ||
      !e.open.has(slot) ||
      touched.university.has(u.party.id) ||
      touched.enterprise.has(e.party.id),
  )
  return covered ? Math.min(tables, touched.university.size + touched.enterprise.size) : tables
}

/**
 * Adds up a certificate: the most that any plan missing at most `missing` floor units in total can be
 * worth, by weak duality. Any prices give a true bound; good ones give a low one.
 */
export function boundFromCertificate(instance: Instance, certificate: Certificate, missing: number): number {
  const books = openBooks(instance, certificate)
  const { floorWorth, limitPrice, covers } = certificate
  let bound = books.fixedValue
  for (let slot = 0; slot < instance.slots; slot++) bound += limitPrice * slotCapacity(books, covers, slot)
  for (const { u, e, weight } of books.pairs) bound += Math.max(0, weight - u.price - e.price - limitPrice)
  for (const account of [...books.university.values(), ...books.enterprise.values()]) {
    const cap = Math.min(account.ceiling, account.useful.size)
    const wanted = Math.max(0, account.party.min - account.fixed)
    const floor = Math.min(wanted, cap)
    const worth = (degree: number) => account.price * degree + floorWorth * Math.min(degree, floor)
    bound += Math.max(worth(0), worth(floor), worth(cap)) - floorWorth * wanted
  }
  return bound + floorWorth * missing
}
