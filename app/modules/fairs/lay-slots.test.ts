import fc from 'fast-check'
import { expect, it } from 'vitest'
import { laySlots } from './lay-slots'

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 9, 28, hour, minute))

it('Slots fill each session and count on over the break', () => {
  const slots = laySlots(
    [
      { startsAt: at(14), endsAt: at(15) },
      { startsAt: at(9), endsAt: at(10, 15) },
    ],
    { slotMinutes: 20, pauseMinutes: 5 },
  )
  expect(slots.map(slot => [slot.session, slot.index, slot.startsAt, slot.endsAt])).toEqual([
    [0, 0, at(9), at(9, 20)],
    [0, 1, at(9, 25), at(9, 45)],
    [0, 2, at(9, 50), at(10, 10)],
    [1, 3, at(14), at(14, 20)],
    [1, 4, at(14, 25), at(14, 45)],
  ])
})

it('A session too short for a slot has none', () => {
  expect(laySlots([{ startsAt: at(9), endsAt: at(9, 19) }], { slotMinutes: 20, pauseMinutes: 0 })).toEqual([])
})

it('Slots never overlap, never leave their session, and keep the pause', () => {
  const sessions = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 300 }) }),
    {
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(
      sessions,
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      (drawn, slotMinutes, pauseMinutes) => {
        let hour = 0
        const plans = drawn.map(({ from, length }) => {
          const startsAt = at(0, hour + from)
          hour += from + length
          return { startsAt, endsAt: at(0, hour) }
        })
        const slots = laySlots(plans, { slotMinutes, pauseMinutes })
        slots.forEach((slot, index) => {
          expect(slot.index).toBe(index)
          expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(slotMinutes * 60_000)
          const before = slots[index - 1]
          if (before?.session === slot.session)
            expect(slot.startsAt.getTime() - before.endsAt.getTime()).toBe(pauseMinutes * 60_000)
          else if (before) expect(slot.startsAt >= before.endsAt).toBe(true)
        })
      },
    ),
  )
})
