import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { type Binding, type Fix, isMutual, type Picture } from '~/modules/fairs/index'

/** Codes of the solver as sentences with names and times. */
export function useProofWords(picture: Picture, names: Record<string, string>) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const nameOf = (code: string) => names[code] ?? code
  const timeOf = (slot: number) => {
    const at = picture.slots[slot]
    return at ? f.shortDateTime(at.startsAt) : String(slot)
  }
  const wished = new Set(
    picture.meetings
      .filter(isMutual)
      .map(([u, e]) => `${picture.parties[u]?.name} × ${picture.parties[e]?.name}`),
  )
  /** A pair by its names; of one that wishes for each other it is said, since giving it up leaves that wish unmet. */
  const pairOf = (pair: { university: string; enterprise: string }) => {
    const said = `${nameOf(pair.university)} × ${nameOf(pair.enterprise)}`
    return wished.has(said) ? `${said}${t.unmet.alsoMutual}` : said
  }
  const fix = (one: Fix): string => {
    switch (one.code) {
      case 'open-slot':
        return t.unmet.fix.openSlot({ who: nameOf(one.party), time: timeOf(one.slot) })
      case 'raise-ceiling':
        return t.unmet.fix.raiseCeiling({ who: one.parties.map(party => nameOf(party.id)).join('、') })
      case 'add-table':
        return t.unmet.fix.addTable({ time: timeOf(one.slot) })
      case 'give-up':
        return t.unmet.fix.giveUp({
          pairs: one.meetings.map(pairOf).join('、'),
          time: timeOf(one.slot),
        })
      case 'place':
        return t.unmet.fix.place({ time: timeOf(one.slot) })
      case 'none':
        return t.unmet.fix.none
    }
  }
  const binding = (one: Binding): string => {
    const { limit, price } = one
    if (one.code === 'slots-and-tables') return t.binding.slots({ limit, price })
    return t.binding[one.code]({ who: nameOf(one.party), limit, price })
  }
  /** What a change does to the value: a price is a loss. */
  const change = (price: number) =>
    price === 0 ? '±0' : price > 0 ? `−${f.number(price)}` : `+${f.number(-price)}`
  return { nameOf, timeOf, fix, binding, change }
}
