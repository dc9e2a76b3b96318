import type { Instance, Meeting, Party, Side } from '../timetable.types'

const SIDES: readonly Side[] = ['university', 'enterprise']

/** A finished plan seen from its parties: who is where, who is full, what could be given up. */
export class Standing {
  readonly openSlots: number[]
  private readonly parties: Record<
    Side,
    Map<string, { party: Party; away: Set<number>; meetings: Meeting[] }>
  >
  private readonly bySlot: Meeting[][]
  private readonly weights = new Map<string, Map<string, number>>()
  private readonly fixed: Set<Meeting>

  constructor(
    private readonly instance: Instance,
    meetings: Meeting[],
  ) {
    const { slots, previous } = instance
    this.openSlots = Array.from({ length: slots }, (_, slot) => slot).slice(previous.frozenBeforeSlot)
    const index = (list: Party[]) =>
      new Map(
        list.map(party => [party.id, { party, away: new Set(party.unavailable), meetings: [] as Meeting[] }]),
      )
    this.parties = { university: index(instance.universities), enterprise: index(instance.enterprises) }
    this.bySlot = Array.from({ length: slots }, () => [])
    for (const meeting of meetings) {
      this.parties.university.get(meeting.university)!.meetings.push(meeting)
      this.parties.enterprise.get(meeting.enterprise)!.meetings.push(meeting)
      this.bySlot[meeting.slot]!.push(meeting)
    }
    for (const [u, e, weight] of instance.weights) {
      if (!this.weights.has(u)) this.weights.set(u, new Map())
      this.weights.get(u)!.set(e, weight)
    }
    const pins = new Set(instance.pinned.map(pin => JSON.stringify([pin.university, pin.enterprise])))
    const isPinned = (m: Meeting) => pins.has(JSON.stringify([m.university, m.enterprise]))
    this.fixed = new Set(meetings.filter(m => m.slot < previous.frozenBeforeSlot || isPinned(m)))
  }

  isAway(side: Side, id: string, slot: number): boolean {
    return this.parties[side].get(id)!.away.has(slot)
  }

  meetingAt(side: Side, id: string, slot: number): Meeting | undefined {
    return this.parties[side].get(id)!.meetings.find(meeting => meeting.slot === slot)
  }

  /** Has as many meetings as it may have. */
  atCeiling(side: Side, id: string): boolean {
    const { party, meetings } = this.parties[side].get(id)!
    return meetings.length >= party.max
  }

  /** At its ceiling, where the ceiling is what stops it: with every slot it attends taken, slots do. */
  isFull(side: Side, id: string): boolean {
    const { party, away } = this.parties[side].get(id)!
    return this.atCeiling(side, id) && party.max < this.instance.slots - away.size
  }

  tablesLeft(slot: number): number {
    return this.instance.tables - this.bySlot[slot]!.length
  }

  /** Both attend a slot that is past, and none that is still to come. */
  metOnlyInPast(university: string, enterprise: string): boolean {
    for (let slot = 0; slot < this.instance.previous.frozenBeforeSlot; slot++)
      if (!this.isAway('university', university, slot) && !this.isAway('enterprise', enterprise, slot))
        return true
    return false
  }

  weightOf({ university, enterprise }: Pick<Meeting, 'university' | 'enterprise'>): number {
    return this.weights.get(university)?.get(enterprise) ?? 0
  }

  isFixed(meeting: Meeting): boolean {
    return this.fixed.has(meeting)
  }

  /** Whether nobody falls below a floor, or further below it, when these are given up and the pair meets instead. */
  keepsFloors(out: readonly Meeting[], pair: Record<Side, string>): boolean {
    return SIDES.every(side =>
      out.every(meeting => {
        const { party, meetings } = this.parties[side].get(meeting[side])!
        const lost = out.filter(other => other[side] === party.id).length - Number(pair[side] === party.id)
        return lost <= 0 || meetings.length - lost >= party.min
      }),
    )
  }

  private cheapest(meetings: Meeting[], pair: Record<Side, string>): Meeting[] {
    const loose = meetings.filter(meeting => !this.isFixed(meeting) && this.keepsFloors([meeting], pair))
    return loose.sort((a, b) => this.weightOf(a) - this.weightOf(b)).slice(0, 1)
  }

  /** The meeting that weighs least of those a party of the pair could give up for it. */
  cheapestOf(side: Side, pair: Record<Side, string>): Meeting[] {
    return this.cheapest(this.parties[side].get(pair[side])!.meetings, pair)
  }

  /** The meeting of a slot that weighs least of those that could be given up for the pair. */
  cheapestIn(slot: number, pair: Record<Side, string>): Meeting[] {
    return this.cheapest(this.bySlot[slot]!, pair)
  }
}
