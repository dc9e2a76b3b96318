import { userIdOf } from './add-account'
import { idOf } from './chance'
import { POLICIES } from './data/policies'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'

/** Policies and announcements: published, withdrawn, and a draft. */
export function addPolicies(tables: DemoTables, days: Days): void {
  for (const [index, plan] of POLICIES.entries()) {
    const { published, effective, withdrawn, bodyEn = '', ...facts } = plan
    const createdAt = days.at((published ?? -1) - 3, 10)
    const publishedAt = published === null ? null : days.at(published, 9.5)
    const withdrawnAt = withdrawn ? days.at(-30, 16) : null
    tables.policy.push({
      ...{ ...facts, bodyEn, id: idOf('policy', index), createdById: userIdOf('office') },
      status: withdrawn ? 'withdrawn' : published === null ? 'draft' : 'published',
      effectiveOn: effective === null ? null : days.date(effective),
      ...{ publishedAt, withdrawnAt, withdrawReason: withdrawn ?? '', createdAt },
      updatedAt: withdrawnAt ?? publishedAt ?? createdAt,
    })
  }
}
