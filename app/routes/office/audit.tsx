import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { auditActions } from '~/i18n/audit-actions'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listAudit } from '~/modules/audit/index.server'
import { SelectField } from '~/ui/form/select-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Label } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { pageTitle } from '../page-title'
import { pageOf, textOf } from '../query'

const PAGE_SIZE = 50

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.audit.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'audit.read')
  const params = new URL(args.request.url).searchParams
  const [action, page] = [textOf(params, 'action'), pageOf(params)]
  const { items, total } = await listAudit({ action, page, pageSize: PAGE_SIZE })
  return { items, total, page, pages: Math.ceil(total / PAGE_SIZE), action }
}

/** Recorded facts as `name value`, codes as they were recorded. */
function factsOf(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return String(detail)
  return Object.entries(detail)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' · ')
}

/** Who did what and when, newest first; facts as they were recorded, without personal data. */
export default function Audit() {
  const { items, total, page, pages, action } = useLoaderData<typeof loader>()
  const { audit: t } = useMessages(office)
  const words: Readonly<Record<string, string>> = useMessages(auditActions)
  const f = useFormat()
  return (
    <Page>
      <PageHeader title={t.title} lead={`${t.lead} ${t.total({ count: f.number(total) })}`} />
      <Form className="cluster items-end">
        <SelectField
          label={t.action}
          name="action"
          empty={t.all}
          options={Object.entries(words).map(([value, label]) => ({ value, label }))}
          defaultValue={action}
        />
        <Button type="submit" look="secondary">
          {t.filter}
        </Button>
      </Form>
      {items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <DataTable
          caption={t.title}
          rows={items}
          rowKey={entry => entry.id}
          columns={[
            { key: 'at', label: t.at, cell: entry => <Time value={entry.at} shape="shortDateTime" /> },
            { key: 'who', label: t.who, cell: entry => t.kinds[entry.actorKind] ?? entry.actorKind },
            {
              key: 'action',
              label: t.action,
              kind: 'row',
              cell: entry => (
                <>
                  <span title={entry.action}>{words[entry.action] ?? entry.action}</span>{' '}
                  {entry.sensitive && <Label>{t.sensitive}</Label>}
                </>
              ),
            },
            {
              key: 'detail',
              label: t.detail,
              cell: entry =>
                entry.detail !== null && <code className="text-sm">{factsOf(entry.detail)}</code>,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} />
    </Page>
  )
}
