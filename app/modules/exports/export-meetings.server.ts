import { messagesFor } from '../../i18n/catalogue'
import { fairPlans } from '../../i18n/fair-plans'
import { formatTime } from '../../i18n/format'
import type { Access } from '../access/index.server'
import { isMutual } from '../fairs/index'
import { planForOffice } from '../fairs/index.server'
import { noteExport } from './note-export.server'
import { streamWorkbook } from './stream-workbook.server'

/** All meetings of a version as a workbook, by slot and table; null when there is no such version. */
export async function exportMeetings(
  access: Access,
  { editionId, planId, name }: { editionId: string; planId: string; name: string },
): Promise<Response | null> {
  const shown = await planForOffice(editionId, planId, access.locale, access.now)
  if (!shown) return null
  const { picture } = shown
  await noteExport(access, 'fair-meetings', picture.meetings.length)
  const { sheet: t } = messagesFor(fairPlans, access.locale)
  async function* rows() {
    for (const meeting of picture.meetings) {
      const [u, e, slot, table, weight, pinned] = meeting
      const { startsAt } = picture.slots[slot]!
      yield [
        slot + 1,
        startsAt,
        formatTime(startsAt, access.locale),
        table + 1,
        picture.parties[u]!.name,
        picture.parties[e]!.name,
        weight,
        isMutual(meeting) ? t.yes : '',
        pinned ? t.yes : '',
      ]
    }
  }
  return streamWorkbook(
    {
      sheet: t.name,
      columns: [
        { heading: t.slot, kind: 'number' },
        { heading: t.date, kind: 'date' },
        { heading: t.time, kind: 'text', width: 10 },
        { heading: t.table, kind: 'number' },
        { heading: t.university, kind: 'text', width: 30 },
        { heading: t.enterprise, kind: 'text', width: 36 },
        { heading: t.weight, kind: 'number' },
        { heading: t.mutual, kind: 'text', width: 12 },
        { heading: t.pinned, kind: 'text', width: 10 },
      ],
      rows: rows(),
    },
    `${name} ${shown.plan.number}`,
  )
}
