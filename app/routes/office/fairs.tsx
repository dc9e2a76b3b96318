import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listEditions } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { PhaseTag } from '../fairs/phase-tag'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  return { editions: await listEditions(access) }
}
type Edition = ReturnType<typeof useLoaderData<typeof loader>>['editions'][number]

function Table({ editions }: { editions: Edition[] }) {
  const { office: t } = useMessages(fairs)
  const f = useFormat()
  const side = (edition: Edition, name: 'university' | 'enterprise') =>
    t.ofTarget({ value: edition.counts[name].approved, target: edition.counts[name].target })
  const waiting = ({ counts }: Edition) => counts.university.waiting + counts.enterprise.waiting
  return (
    <DataTable
      caption={t.title}
      rows={editions}
      rowKey={edition => edition.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: edition => <Link to={paths.officeFair(edition.slug)}>{edition.name}</Link>,
        },
        { key: 'phase', label: t.phase, cell: edition => <PhaseTag phase={edition.phase} /> },
        {
          key: 'day',
          label: t.day,
          cell: edition => (edition.days[0] ? f.date(edition.days[0]) : '—'),
        },
        { key: 'u', label: t.universities, kind: 'number', cell: edition => side(edition, 'university') },
        { key: 'e', label: t.enterprises, kind: 'number', cell: edition => side(edition, 'enterprise') },
        {
          key: 'waiting',
          label: t.waiting,
          kind: 'number',
          cell: edition => (
            <Link to={`${paths.officeFairParties(edition.slug)}?status=registered`}>{waiting(edition)}</Link>
          ),
        },
      ]}
    />
  )
}

/** Every edition the office runs, drafts among them. */
export default function OfficeFairs() {
  const { editions } = useLoaderData<typeof loader>()
  const { office: t } = useMessages(fairs)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.officeFairNew()}>{t.new}</ButtonLink>}
      />
      {editions.length > 0 ? (
        <Table editions={editions} />
      ) : (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink to={paths.officeFairNew()}>{t.new}</ButtonLink>
        </EmptyState>
      )}
    </Page>
  )
}
