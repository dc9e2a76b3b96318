import type { Model } from '../core.types'
import type { Certificate } from '../plan.types'
import type { Bound } from './find-bound'

/** Writes the duals of a bound with the parties' ids. */
export function writeCertificate({ core, ids }: Model, bound: Bound): Certificate {
  const { universities, parties } = core
  const prices = (from: number, to: number) =>
    Object.fromEntries(
      ids
        .slice(from, to)
        .map((id, index): [string, number] => [id, bound.price[from + index]! + 0])
        .filter(([, price]) => price !== 0),
    )
  return {
    floorWorth: bound.floorWorth,
    limitPrice: bound.limitPrice,
    universityPrices: prices(0, universities),
    enterprisePrices: prices(universities, parties),
    covers: bound.slotLimits.flatMap(({ cover }, slot) =>
      cover
        ? [
            {
              slot,
              universities: cover.filter(party => party < universities).map(party => ids[party]!),
              enterprises: cover.filter(party => party >= universities).map(party => ids[party]!),
            },
          ]
        : [],
    ),
  }
}
