import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import { vocabulary } from '../../i18n/vocabulary'
import type { Access } from '../access/index.server'
import { type ListedEnterprise, listEnterprisesForOffice } from '../enterprises/index.server'
import { clusterName } from '../settings/index'
import { readSettings } from '../settings/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { type Column, itemsOf, rowsOf } from './table'

const PAGE_SIZE = 500

function columnsFor(locale: Access['locale']): Column[] {
  const { enterprises: t } = messagesFor(exportsMessages, locale)
  return [
    { heading: t.name, kind: 'text', width: 36 },
    { heading: t.creditCode, kind: 'text', width: 22 },
    { heading: t.status, kind: 'text' },
    { heading: t.statusAt, kind: 'date' },
    { heading: t.cluster, kind: 'text' },
    { heading: t.city, kind: 'text' },
    { heading: t.district, kind: 'text' },
    { heading: t.size, kind: 'text' },
    { heading: t.openings, kind: 'number' },
  ]
}

/** The office's list of enterprises under its filter, without contact data. */
export async function exportEnterprises(
  access: Access,
  filter: Parameters<typeof listEnterprisesForOffice>[0],
): Promise<Response> {
  const { locale } = access
  const load = async (page: number) => {
    const list = await listEnterprisesForOffice(filter, page, PAGE_SIZE)
    return { ...list, pages: Math.ceil(list.total / PAGE_SIZE) }
  }
  const [first, { clusters }] = await Promise.all([load(1), readSettings()])
  await noteExport(access, 'enterprises', first.total)
  const { enterpriseStatus } = messagesFor(vocabulary, locale)
  const rows = rowsOf(itemsOf<ListedEnterprise>(first, load), item => [
    item.name,
    item.creditCode,
    enterpriseStatus[item.status],
    item.statusAt,
    clusterName(clusters.clusters, item.cluster, locale),
    item.city,
    item.district,
    item.size,
    item.openings,
  ])
  return streamWorkbook({
    sheet: messagesFor(exportsMessages, locale).enterprises.sheet,
    columns: columnsFor(locale),
    rows,
  })
}
