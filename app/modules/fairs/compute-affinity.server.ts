import { createHash } from 'node:crypto'
import { setImmediate as pause } from 'node:timers/promises'
import { localDateOf, localDateOfColumn } from '../../kernel/local-date'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { affinityOf, servedClass } from './affinity/affinity'
import type { AffinityWeights, Demand, Preference, Supply } from './affinity/affinity.types'
import { pairBase } from './affinity/pair-base'
import {
  type AffinityRow,
  findAffinityEdition,
  findAffinityHashes,
  findAffinityParties,
  findEditionWishes,
  removeStalePairs,
  writeAffinities,
} from './affinity.store.server'
import { updateEdition } from './edition.store.server'
import { loadDemands, loadSupplies } from './load-market.server'

/** Raised when the rule itself changes, so that stored values are computed anew. */
const RULE = 'affinity-2'

const digest = (parts: unknown) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)

function preferences(wishes: Awaited<ReturnType<typeof findEditionWishes>>): Map<string, Preference> {
  return new Map(
    wishes.map(({ partyId, targetId, kind, rank }) => [
      `${partyId}:${targetId}`,
      kind === 'wish' ? { kind, rank: rank! } : { kind },
    ]),
  )
}

async function loadInputs(edition: NonNullable<Awaited<ReturnType<typeof findAffinityEdition>>>, now: Date) {
  const parties = await findAffinityParties(edition.id)
  const side = (wanted: 'university' | 'enterprise') => parties.filter(party => party.side === wanted)
  const [universities, enterprises] = [side('university'), side('enterprise')]
  const organisations = (list: typeof parties) => list.map(party => party.organisationId)
  const [supplies, demands, wishes, hashes] = await Promise.all([
    loadSupplies(organisations(universities)),
    loadDemands(organisations(enterprises), now),
    findEditionWishes(edition.id),
    findAffinityHashes(edition.id),
  ])
  const day = edition.sessions[0]
    ? localDateOfColumn(edition.sessions[0].day)
    : localDateOf(edition.createdAt)
  return {
    universities: universities.map(party => withHash(party.id, supplies.get(party.organisationId) ?? [])),
    enterprises: enterprises.map(party => withHash(party.id, demands.get(party.organisationId) ?? [])),
    said: preferences(wishes),
    hashes,
    season: servedClass(day),
    weights: edition.affinityWeights as AffinityWeights,
  }
}

type Inputs = Awaited<ReturnType<typeof loadInputs>>

function withHash<T extends Supply[] | Demand[]>(id: string, market: T) {
  return { id, market, hash: digest(market) }
}

/** Pairs whose inputs differ from what is stored; the event loop breathes after every university. */
async function changedPairs({ universities, enterprises, said, hashes, season, weights }: Inputs) {
  const rows: AffinityRow[] = []
  for (const university of universities) {
    for (const enterprise of enterprises) {
      const wishes = {
        university: said.get(`${university.id}:${enterprise.id}`) ?? null,
        enterprise: said.get(`${enterprise.id}:${university.id}`) ?? null,
      }
      const inputsHash = digest([RULE, season, weights, university.hash, enterprise.hash, wishes])
      if (hashes.get(`${university.id}:${enterprise.id}`) === inputsHash) continue
      const base = pairBase(university.market, enterprise.market, season)
      const affinity = affinityOf(base, wishes, weights)
      rows.push({ university: university.id, enterprise: enterprise.id, inputsHash, ...affinity })
    }
    await pause()
  }
  return rows
}

/**
 * Computes the affinities of an edition's approved pairs and stores those that changed, each with its explanation.
 * Deterministic for given inputs; `computedAt` of the edition is the instant the inputs were read, so a change that
 * came in between is still owed. Returns how many pairs there are and how many were written; null without edition.
 */
export async function computeAffinities(editionId: string, now: Date) {
  const edition = await findAffinityEdition(editionId)
  if (!edition) return null
  const inputs = await loadInputs(edition, now)
  const rows = await changedPairs(inputs)
  await transaction(async tx => {
    await writeAffinities(tx, editionId, rows, now)
    await removeStalePairs(tx, editionId)
    await updateEdition(tx, editionId, { affinityComputedAt: now })
    return ok(null)
  })
  return { pairs: inputs.universities.length * inputs.enterprises.length, written: rows.length }
}
