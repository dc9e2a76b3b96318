import { useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag, type Tone } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import type { RosterData } from './roster'

type Entry = RosterData['roster']['items'][number]
type State = 'claimed' | 'invited' | 'lapsed' | 'open' | 'noAddress'

const TONES: Record<State, Tone> = {
  claimed: 'done',
  invited: 'wait',
  lapsed: 'ended',
  open: 'neutral',
  noAddress: 'urgent',
}

/** Where one entry stands on its way to being claimed; `lapsed` is the instant before which invitations are over. */
function stateOf(entry: Entry, lapsed: Date): State {
  if (entry.claimedAt) return 'claimed'
  if (entry.invitedAt) return entry.invitedAt < lapsed ? 'lapsed' : 'invited'
  return entry.email ? 'open' : 'noAddress'
}

/** One page of a roster with a box before each row. */
export function RosterTable({ items, lapsed }: { items: Entry[]; lapsed: Date }) {
  const { roster: t } = useMessages(universities)
  const v = useMessages(vocabulary)
  return (
    <DataTable
      caption={t.title}
      rows={items}
      rowKey={entry => entry.id}
      selectable={{ nameOf: entry => entry.name }}
      columns={[
        { key: 'name', label: t.name, kind: 'row', cell: entry => entry.name },
        { key: 'number', label: t.number, cell: entry => <span className="num">{entry.externalId}</span> },
        { key: 'major', label: t.major, cell: entry => entry.majorName },
        { key: 'degree', label: t.degree, cell: entry => v.degrees[entry.degree] },
        { key: 'class', label: t.class, cell: entry => v.classYear({ year: entry.graduatingClass }) },
        {
          key: 'state',
          label: t.invited,
          cell: entry => {
            const state = stateOf(entry, lapsed)
            const at = entry.claimedAt ?? entry.invitedAt
            return (
              <>
                <StatusTag tone={TONES[state]}>{t.states[state]}</StatusTag>{' '}
                {at && (
                  <small className="hint">
                    <Time value={at} shape="short" />
                  </small>
                )}
              </>
            )
          },
        },
      ]}
    />
  )
}
