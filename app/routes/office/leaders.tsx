import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listLeaders } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { SearchBox } from '~/ui/shell/search-box'
import { StatusTag } from '~/ui/text/status-tag'
import { fieldName } from '../field-name'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { textOf } from '../query'
import { PairingTabs } from './pairing-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.leaders.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'leader.edit')
  const q = textOf(new URL(args.request.url).searchParams, 'q')
  const [leaders, fields] = await Promise.all([listLeaders(q), fieldOptions(locale)])
  return { leaders, fields, q }
}

/** The register of leaders by pinyin, with accounts and present loads. */
export default function Leaders() {
  const f = useFormat()
  const { leaders, fields, q } = useLoaderData<typeof loader>()
  const { leaders: t, pairs } = useMessages(pairings)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.officeLeaderNew()}>{t.add}</ButtonLink>}
      />
      <PairingTabs />
      <SearchBox
        small
        action={paths.officeLeaders()}
        label={t.search}
        placeholder={t.search}
        defaultValue={q}
      />
      {leaders.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable
          caption={t.title}
          rows={leaders}
          rowKey={leader => leader.id}
          columns={[
            {
              key: 'name',
              label: t.name,
              kind: 'row',
              cell: leader => (
                <>
                  <Link to={paths.officeLeader(leader.id)}>{leader.name}</Link>{' '}
                  {leader.leftAt && <StatusTag tone="ended">{t.left}</StatusTag>}
                </>
              ),
            },
            { key: 'post', label: t.post, cell: leader => `${leader.unit} ${leader.post}` },
            {
              key: 'fields',
              label: t.fields,
              cell: leader => f.list(leader.fields.map(key => fieldName(fields, key))),
            },
            {
              key: 'load',
              label: t.load,
              kind: 'number',
              cell: leader => pairs.room({ load: leader.load, maximum: leader.maximumLoad }),
            },
            { key: 'account', label: t.account, cell: leader => leader.email ?? t.noAccount },
            { key: 'liaison', label: t.liaison, cell: leader => leader.liaison ?? '—' },
          ]}
        />
      )}
    </Page>
  )
}
