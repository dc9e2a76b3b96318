import { messagesFor } from '../../i18n/catalogue'
import { visits } from '../../i18n/visits'
import { startOfDay } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { type Coverage, listVisits, type VisitView } from '../visits/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { type Cell, itemsOf, rowsOf } from './table'

type Filter = Parameters<typeof listVisits>[1]

/** The ledger of visits under the filter of its page, for a leader, a liaison or the office. */
export async function exportVisits(access: Access, filter: Filter): Promise<Response> {
  const load = (page: number) => listVisits(access, filter, page)
  const first = await load(1)
  await noteExport(access, 'visits', first.total, true)
  const { xlsx: t, modes, statuses } = messagesFor(visits, access.locale)
  const text = (heading: string, width?: number) => ({
    heading,
    kind: 'text' as const,
    ...(width && { width }),
  })
  const date = (heading: string) => ({ heading, kind: 'date' as const })
  return streamWorkbook({
    sheet: t.ledger,
    columns: [
      date(t.date),
      text(t.mode, 10),
      text(t.leader, 12),
      text(t.unit),
      text(t.post),
      text(t.talent, 12),
      text(t.title, 14),
      text(t.enterprise, 28),
      text(t.place, 24),
      text(t.present, 24),
      text(t.learnt, 60),
      text(t.advice, 40),
      { heading: t.requests, kind: 'number' },
      text(t.requestTexts, 40),
      date(t.next),
      text(t.status, 10),
      date(t.confirmedAt),
    ],
    rows: rowsOf(itemsOf<VisitView>(first, load), visit => [
      startOfDay(visit.onDate),
      modes[visit.mode],
      visit.leader.name,
      visit.leader.unit,
      visit.leader.post,
      visit.keyTalent.name,
      visit.keyTalent.title,
      visit.keyTalent.enterpriseName,
      visit.place,
      visit.present.join('、'),
      visit.learnt,
      visit.advice,
      visit.requests.length,
      visit.requests.map(request => (request.confidential ? '***' : request.text)).join('\n'),
      visit.nextContactOn && startOfDay(visit.nextContactOn),
      statuses[visit.status],
      visit.confirmedAt,
    ]),
  })
}

async function* coverageRows(
  { fields }: Coverage,
  name: (field: string) => string,
  locale: Access['locale'],
): AsyncGenerator<Cell[]> {
  const { states } = messagesFor(visits, locale)
  for (const { field, items } of fields) {
    for (const item of items) {
      yield [
        name(field),
        item.keyTalent.name,
        item.keyTalent.enterpriseName,
        item.leader.name,
        item.leader.unit,
        item.lastVisitOn && startOfDay(item.lastVisitOn),
        item.lastContactOn && startOfDay(item.lastContactOn),
        item.count,
        startOfDay(item.dueOn),
        item.daysLeft,
        states[item.state],
      ]
    }
  }
}

/** The coverage of the round under way, by field; `name` gives fields in the language of the reader. */
export async function exportCoverage(access: Access, coverage: Coverage, name: (field: string) => string) {
  await noteExport(access, 'coverage', coverage.total)
  const { xlsx: t } = messagesFor(visits, access.locale)
  return streamWorkbook({
    sheet: t.coverage,
    columns: [
      { heading: t.field, kind: 'text' },
      { heading: t.talent, kind: 'text', width: 12 },
      { heading: t.enterprise, kind: 'text', width: 28 },
      { heading: t.leader, kind: 'text', width: 12 },
      { heading: t.unit, kind: 'text' },
      { heading: t.lastVisit, kind: 'date' },
      { heading: t.lastContact, kind: 'date' },
      { heading: t.count, kind: 'number' },
      { heading: t.due, kind: 'date' },
      { heading: t.daysLeft, kind: 'number' },
      { heading: t.state, kind: 'text' },
    ],
    rows: coverageRows(coverage, name, access.locale),
  })
}
