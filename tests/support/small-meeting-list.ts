import fc from 'fast-check'
import type { MeetingList } from '../../app/modules/fairs/arrange/index.ts'

/** Small lists of every kind: tight tables, absences, held meetings, several meetings of one pair. */
export const smallMeetingList: fc.Arbitrary<MeetingList> = fc
  .record({ slots: fc.integer({ min: 1, max: 5 }), parties: fc.integer({ min: 2, max: 5 }) })
  .chain(({ slots, parties }) => {
    const someSlots = (minLength: number) =>
      fc.uniqueArray(fc.integer({ min: 0, max: slots - 1 }), { minLength, maxLength: slots })
    const pair = fc.uniqueArray(fc.integer({ min: 0, max: parties - 1 }), { minLength: 2, maxLength: 2 })
    return fc.record({
      slots: fc.constant(slots),
      tables: fc.integer({ min: 1, max: 3 }),
      maxBreakSpread: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      parties: fc.tuple(
        ...Array.from({ length: parties }, (_, i) =>
          fc.record({
            id: fc.constant(`p${i}`),
            unavailable: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, someSlots(0)),
          }),
        ),
      ),
      meetings: fc.array(
        fc.record({
          parties: pair.map(([a, b]) => [`p${a}`, `p${b}`] as [string, string]),
          slots: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, someSlots(1)),
        }),
        { maxLength: 6 },
      ),
    })
  })
