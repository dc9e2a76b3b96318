import { messagesFor } from '../../i18n/catalogue'
import { policies } from '../../i18n/policies'
import { startOfDay } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { type ListedPolicy, listOfficePolicies } from '../policies/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

type Filter = Parameters<typeof listOfficePolicies>[0]

/** The office's policies under the filter of their page. */
export async function exportPolicies(access: Access, filter: Filter): Promise<Response> {
  const load = (page: number) => listOfficePolicies(filter, page)
  const first = await load(1)
  await noteExport(access, 'policies', first.total)
  const { office: t, kinds, statuses, facts } = messagesFor(policies, access.locale)
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.titleField, kind: 'text', width: 44 },
      { heading: t.titleEn, kind: 'text', width: 44 },
      { heading: t.kind, kind: 'text', width: 10 },
      { heading: t.department, kind: 'text', width: 24 },
      { heading: t.tags, kind: 'text', width: 24 },
      { heading: t.effectiveOn, kind: 'date' },
      { heading: facts.published, kind: 'date' },
      { heading: t.columns.status, kind: 'text', width: 10 },
    ],
    rows: rowsOf(itemsOf<ListedPolicy>(first, load), item => [
      item.title,
      item.titleEn,
      kinds[item.kind],
      item.department,
      item.tags.join('、'),
      item.effectiveOn && startOfDay(item.effectiveOn),
      item.publishedAt,
      statuses[item.status],
    ]),
  })
}
