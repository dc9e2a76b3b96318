import { type Chance, idOf } from './chance'
import { CLOSING_NOTES, NEXT_STEPS, PAST_FAIR } from './data/past-fair'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoParty } from './fair-parties'
import { personName } from './people'

export type PastMeeting = {
  university: DemoParty
  enterprise: DemoParty
  slotId: string
  startsAt: Date
  endsAt: Date
}
type Row = DemoTables['fair_outcome'][number]
type Source = { chance: Chance; days: Days }

const NO_STEP = {
  nextStep: '',
  ownerSide: null,
  ownerName: '',
  dueOn: null,
  closedAt: null,
  closingNote: null,
  remindedAt: null,
}

function step({ chance, days }: Source): Partial<Row> {
  if (!chance.bool(0.35)) return NO_STEP
  const ownerSide = chance.bool(0.5) ? ('university' as const) : ('enterprise' as const)
  const due = chance.int(-14, 30)
  const closed = due < 0 ? chance.bool(0.8) : chance.bool(0.25)
  return {
    ...NO_STEP,
    nextStep: chance.pick(NEXT_STEPS[ownerSide]),
    ownerSide,
    ownerName: personName(chance),
    dueOn: days.date(due),
    ...(closed && {
      closedAt: days.at(Math.min(due, -1), 10 + chance.int(0, 7)),
      closingNote: chance.pick(CLOSING_NOTES),
    }),
  }
}

/** What both sides say came of a held meeting; some say nothing, few differ. */
export function tellOutcome(
  tables: DemoTables,
  meeting: PastMeeting,
  editionId: string,
  source: Source,
): void {
  const { chance, days } = source
  if (!chance.bool(0.6)) return
  const intentSigned = chance.bool(0.25)
  const openings = chance.bool(0.7) ? chance.int(1, 6) : 0
  const kinds = ['internship_base', 'order_class', 'joint_lab', 'targeted_recruiting'] as const
  const cooperations = chance.bool(0.3) ? chance.some(kinds, chance.int(1, 2)) : []
  for (const side of ['university', 'enterprise'] as const) {
    if (!chance.bool(0.78)) continue
    const createdAt = days.at(PAST_FAIR.day + chance.int(0, 2), 18 + chance.next())
    tables.fair_outcome.push({
      id: idOf('fair-outcome', meeting.university.id, meeting.enterprise.id, side),
      editionId,
      universityPartyId: meeting.university.id,
      enterprisePartyId: meeting.enterprise.id,
      side,
      intentSigned,
      openings: Math.max(0, openings - (chance.bool(0.06) ? 1 : 0)),
      cooperations,
      note: '',
      ...step(source),
      byUserId: idOf('user', 'office'),
      createdAt,
      updatedAt: createdAt,
    })
  }
}
