import { messagesFor } from '../../i18n/catalogue'
import { gatherings } from '../../i18n/gatherings'
import { gatheringsOffice } from '../../i18n/gatherings-office'
import type { Access } from '../access/index.server'
import { officeGathering } from '../gatherings/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'
import { rowsOf } from './table'

async function* each<T>(items: readonly T[]) {
  yield* items
}

/** The registrations of an event with names and attendance; null when there is no such event. */
export async function exportRegistrations(access: Access, gatheringId: string): Promise<Response | null> {
  const event = await officeGathering(access, gatheringId)
  if (!event) return null
  await noteExport(access, 'gathering-registrations', event.registrations.length, true)
  const { page: t } = messagesFor(gatheringsOffice, access.locale)
  const { registrationStatuses } = messagesFor(gatherings, access.locale)
  return streamWorkbook(
    {
      sheet: t.sheet,
      columns: [
        { heading: t.who, kind: 'text', width: 32 },
        { heading: t.account, kind: 'text', width: 28 },
        { heading: t.people, kind: 'text', width: 40 },
        { heading: t.persons, kind: 'number' },
        { heading: t.status, kind: 'text' },
        { heading: t.registeredAt, kind: 'date' },
        { heading: t.arrivedPersons, kind: 'number' },
        { heading: t.note, kind: 'text', width: 28 },
      ],
      rows: rowsOf(each(event.registrations), row => [
        row.organisation?.name ?? row.user.name,
        row.user.email,
        row.people.map(({ name, post }) => (post ? `${name}（${post}）` : name)).join('、'),
        row.persons,
        registrationStatuses[row.status],
        row.registeredAt,
        row.arrived,
        row.note,
      ]),
    },
    event.title,
  )
}
