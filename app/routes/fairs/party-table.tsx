import { Link } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { type FairSide, type PartyStatus, partyLabel } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { Time } from '~/ui/text/time'
import { PartyTag } from './phase-tag'

type Item = {
  id: string
  side: FairSide
  number: number
  status: PartyStatus
  name: string
  owner: string | null
  away: number
  wishes: number
  floor: number | null
  ceiling: number | null
  registeredAt: string | Date
}

interface TableProps {
  slug: string
  items: readonly Item[]
  /** Floor and ceiling of each side where a party names none. */
  defaults: Record<FairSide, number[]>
}

/** Registrations as rows that can be ticked. */
export function PartyTable({ slug, items, defaults }: TableProps) {
  const { parties: t } = useMessages(fairs).office
  const limits = ({ side, floor, ceiling }: Item) =>
    `${floor ?? defaults[side][0]}–${ceiling ?? defaults[side][1]}`
  return (
    <DataTable
      caption={t.party}
      rows={items}
      rowKey={item => item.id}
      selectable={{ nameOf: item => item.name }}
      columns={[
        {
          key: 'party',
          label: t.party,
          kind: 'row',
          cell: item => (
            <>
              <Link to={paths.officeFairParty(slug, item.id)}>{item.name}</Link>{' '}
              <small className="hint num inline">{partyLabel(item)}</small>
            </>
          ),
        },
        { key: 'status', label: t.status, cell: item => <PartyTag status={item.status} /> },
        { key: 'owner', label: t.owner, cell: item => item.owner ?? '—' },
        { key: 'limits', label: t.limits, kind: 'number', cell: limits },
        { key: 'away', label: t.away, kind: 'number', cell: item => item.away || '—' },
        { key: 'wishes', label: t.wishes, kind: 'number', cell: item => item.wishes || '—' },
        {
          key: 'at',
          label: t.registeredAt,
          cell: item => <Time value={item.registeredAt} shape="short" />,
        },
      ]}
    />
  )
}
