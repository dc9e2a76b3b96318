import { Link } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { ListedEnterprise } from '~/modules/enterprises/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { ButtonLink } from '~/ui/page/button'
import { StatusTag } from '~/ui/text/status-tag'
import { daysWaiting } from '../days-waiting'

function Material({ item }: { item: ListedEnterprise }) {
  const { reviews: t } = useMessages(office)
  if (item.hasLicence && item.creditCode) return <StatusTag tone="done">{t.complete}</StatusTag>
  return <StatusTag tone="urgent">{item.creditCode ? t.noLicence : t.noCode}</StatusTag>
}

/** Enterprises that wait, longest first: since when, whether the papers are there, and the way to the decision. */
export function WaitingTable({ items, now }: { items: ListedEnterprise[]; now: Date }) {
  const { reviews: t } = useMessages(office)
  const { days } = useMessages(vocabulary)
  return (
    <DataTable
      caption={t.enterprises}
      rows={items}
      rowKey={item => item.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: item => <Link to={paths.officeEnterprise(item.id)}>{item.name}</Link>,
        },
        {
          key: 'waiting',
          label: t.waiting,
          cell: item => <StatusTag tone="wait">{days({ days: daysWaiting(item.statusAt, now) })}</StatusTag>,
        },
        { key: 'material', label: t.material, cell: item => <Material item={item} /> },
        {
          key: 'open',
          label: t.open,
          kind: 'action',
          cell: item => (
            <ButtonLink to={paths.officeEnterprise(item.id)} look="quiet" size="small">
              {t.open}
              <span className="vh">{item.name}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
