import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { policies } from '~/i18n/policies'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { POLICY_STATUSES } from '~/modules/policies/index'
import { type ListedPolicy, listOfficePolicies } from '~/modules/policies/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../../export-link'
import { pageTitle } from '../../page-title'
import { policyFilter } from './policy-filter'
import { POLICY_TONES } from './policy-tones'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, policies, t => t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'policy.edit')
  const { filter, page } = policyFilter(args.request)
  return { list: await listOfficePolicies(filter, page), filter, page }
}

function useColumns(): Column<ListedPolicy>[] {
  const { office, kinds, statuses } = useMessages(policies)
  const { columns: t } = office
  return [
    {
      key: 'title',
      label: t.title,
      kind: 'row',
      cell: item => <Link to={paths.officePolicy(item.id)}>{item.title}</Link>,
    },
    { key: 'kind', label: t.kind, cell: item => kinds[item.kind] },
    { key: 'department', label: t.department, cell: item => item.department },
    {
      key: 'effective',
      label: t.effective,
      cell: item => item.effectiveOn && <Time value={item.effectiveOn} shape="short" />,
    },
    {
      key: 'status',
      label: t.status,
      cell: item => <StatusTag tone={POLICY_TONES[item.status]}>{statuses[item.status]}</StatusTag>,
    },
    { key: 'updated', label: t.updated, cell: item => <Time value={item.updatedAt} shape="short" /> },
  ]
}

/** The office's policies and announcements. */
export default function OfficePolicies() {
  const { list, filter, page } = useLoaderData<typeof loader>()
  const { office: t, statuses, search, find, all } = useMessages(policies)
  const columns = useColumns()
  const { draft, published, withdrawn } = list.counts
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead(list.counts)}
        actions={
          <>
            <ExportLink />
            <ButtonLink to={paths.officePolicyNew()}>{t.add}</ButtonLink>
          </>
        }
      />
      <Tabs
        tabs={[null, ...POLICY_STATUSES].map(status => ({
          to: status ? `${paths.officePolicies()}?status=${status}` : paths.officePolicies(),
          label: status ? statuses[status] : all,
          count: status ? list.counts[status] : draft + published + withdrawn,
          current: filter.status === status,
        }))}
      />
      <Form className="cluster my-4" role="search">
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <input
          className="input max-w-80"
          type="search"
          name="q"
          defaultValue={filter.q}
          aria-label={search}
          placeholder={search}
        />
        <Button type="submit" look="secondary">
          {find}
        </Button>
      </Form>
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable caption={t.title} rows={list.items} rowKey={item => item.id} columns={columns} />
      )}
      <Pagination page={page} pages={list.pages} />
    </Page>
  )
}
