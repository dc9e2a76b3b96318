import type { Chance } from './chance'
import { GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE, SURNAMES } from './data/names'

/** An invented name of a person. */
export function personName(chance: Chance): string {
  const surname = chance.pick(SURNAMES)
  if (chance.bool(0.12)) return surname + chance.pick(GIVEN_SINGLE)
  return surname + chance.pick(GIVEN_FIRST) + chance.pick(GIVEN_SECOND)
}

/** A telephone number that no network hands out: mobile numbers of the country never begin with 100. */
export function inventedMobile(serial: number): string {
  return `100${String(10_000_000 + serial)}`
}

/** A landline that nobody has: local numbers never begin with 0. */
export function inventedLandline(serial: number): string {
  return `0750-0${String(100_000 + serial)}`
}
