import { applications } from '../../i18n/applications'
import { messagesFor } from '../../i18n/catalogue'
import { exportsMessages } from '../../i18n/exports'
import { vocabulary } from '../../i18n/vocabulary'
import type { Access } from '../access/index.server'
import { type Applicant, listApplicants } from '../applications/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { itemsOf, rowsOf } from './table'

type Filter = Pick<Parameters<typeof listApplicants>[0], 'openingId' | 'status'>

/** The acting enterprise's applications under the filter of its inbox; contact data is left to the single page. */
export async function exportApplications(access: Access, filter: Filter): Promise<Response> {
  const { status } = filter
  const load = (page: number) => listApplicants({ access, ...filter, page })
  const first = await load(1)
  const matching =
    status === 'unanswered' ? first.unanswered : status ? (first.counts[status] ?? 0) : first.total
  await noteExport(access, 'applications', matching)
  const { applications: t } = messagesFor(exportsMessages, access.locale)
  const { statuses } = messagesFor(applications, access.locale)
  const { degrees } = messagesFor(vocabulary, access.locale)
  return streamWorkbook({
    sheet: t.sheet,
    columns: [
      { heading: t.applicant, kind: 'text', width: 28 },
      { heading: t.university, kind: 'text' },
      { heading: t.major, kind: 'text' },
      { heading: t.degree, kind: 'text' },
      { heading: t.class, kind: 'number' },
      { heading: t.opening, kind: 'text', width: 36 },
      { heading: t.status, kind: 'text' },
      { heading: t.submittedAt, kind: 'date' },
      { heading: t.statusAt, kind: 'date' },
    ],
    rows: rowsOf(itemsOf<Applicant>(first, load), ({ talent, ...item }) => [
      talent.name,
      talent.universityName,
      talent.majorName,
      talent.degree === 'any' ? null : degrees[talent.degree],
      talent.graduatingClass,
      item.opening.title,
      statuses[item.status],
      item.submittedAt,
      item.statusAt,
    ]),
  })
}
