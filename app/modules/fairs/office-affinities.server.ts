import { ok, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { majorNames } from '../majors/index.server'
import type { AffinityExplanation } from './affinity/affinity.types'
import { findPairs } from './affinity.store.server'
import { askAffinity } from './ask-affinity.server'
import { lockEdition } from './edition.store.server'
import { fairChanged } from './fair.events'

const PAGE = 50

/** A page of the pairs of an edition by points, with the strongest reason of each. */
export async function officeAffinities(editionId: string, page: number) {
  const [{ rows, total }, majors] = await Promise.all([
    findPairs(editionId, { skip: (page - 1) * PAGE, take: PAGE }),
    majorNames(),
  ])
  const items = rows.map(row => {
    const { matches, university, enterprise } = row.explanation as unknown as AffinityExplanation
    const [first] = matches
    return {
      key: `${row.universityPartyId}:${row.enterprisePartyId}`,
      universityName: row.university.university?.name ?? '',
      enterpriseName: row.enterprise.enterprise?.name ?? '',
      value: row.value,
      base: row.base,
      blocked: row.blocked,
      university,
      enterprise,
      match: first ? { ...first, major: majors.get(first.majorCode)?.name ?? first.majorCode } : null,
    }
  })
  return { items, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}

/** The office has all affinities of an edition computed anew. */
export async function recomputeAffinities({ access, slug }: { access: Access; slug: string }) {
  return transaction(async tx => {
    const edition = await lockEdition(tx, { slug })
    if (!edition) return refuse('not-found')
    await askAffinity(tx, edition.id, access.now)
    await recordChange(tx, access, {
      event: fairChanged,
      payload: { editionId: edition.id, section: 'recompute' },
      subject: { kind: 'fair', id: edition.id },
      detail: { section: 'recompute' },
    })
    return ok(null)
  })
}
