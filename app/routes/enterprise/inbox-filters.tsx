import { Form } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { APPLICATION_STATUSES } from '~/modules/applications/index'
import { paths } from '~/paths'
import { Button } from '~/ui/page/button'
import { Tabs } from '~/ui/page/tabs'
import type { InboxData } from './applications'

type Props = { page: InboxData }

function addressOf(openingId: string | null, status: string | null): string {
  const query = new URLSearchParams()
  if (openingId) query.set('opening', openingId)
  if (status) query.set('status', status)
  const search = query.toString()
  return paths.enterpriseApplications() + (search && `?${search}`)
}

/** Which opening and which state; both stay in the address. */
export function InboxFilters({ page }: Props) {
  const t = useMessages(applications)
  const { status, openingId, counts } = page
  const shown = APPLICATION_STATUSES.filter(one => (counts[one] ?? 0) > 0 || one === status)
  const tab = (value: InboxData['status'], label: string, count: number) => ({
    to: addressOf(openingId, value),
    label,
    count,
    current: status === value,
  })
  return (
    <>
      <Form className="cluster" action={paths.enterpriseApplications()}>
        {status && <input type="hidden" name="status" value={status} />}
        <label htmlFor="f-opening">{t.inbox.opening}</label>
        <select
          className="input max-w-80"
          id="f-opening"
          name="opening"
          defaultValue={openingId ?? ''}
          key={openingId}
        >
          <option value="">{t.inbox.allOpenings}</option>
          {page.titles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Button type="submit" look="quiet" size="small">
          {t.inbox.filter}
        </Button>
      </Form>
      <Tabs
        label={t.inbox.status}
        tabs={[
          tab(null, t.inbox.all, page.total),
          tab('unanswered', t.inbox.unanswered, page.unanswered),
          ...shown.map(one => tab(one, t.statuses[one], counts[one] ?? 0)),
        ]}
      />
    </>
  )
}
