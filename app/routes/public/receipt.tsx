import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import type { ReceiptLine } from '~/modules/privacy/index'
import { readReceipt } from '~/modules/privacy/index.server'
import { notFound } from '~/platform/http/responses.server'
import { DataTable } from '~/ui/list/data-table'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...(pageTitle(matches, privacy, t => t.receipt.title) ?? []),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const receipt = await readReceipt(args.params.code ?? '')
  if (!receipt) throw notFound()
  return { receipt }
}

function Places() {
  const { receipt: t } = useMessages(privacy)
  const { receipt } = useLoaderData<typeof loader>()
  const f = useFormat()
  const { databaseAt, searchAt, filesAt, documents, files } = receipt
  return (
    <DefinitionRows
      items={[
        { term: t.code, value: <span className="num break-all">{receipt.code}</span> },
        { term: t.database, value: t.doneAt({ at: f.dateTime(databaseAt) }) },
        {
          term: t.search,
          value: searchAt ? t.documents({ count: documents, at: f.dateTime(searchAt) }) : t.pending,
        },
        {
          term: t.files,
          value: filesAt ? t.filesGone({ count: files, at: f.dateTime(filesAt) }) : t.pending,
        },
        { term: t.exports, value: t.exportsText },
        { term: t.backups, value: t.backupsText },
      ]}
    />
  )
}

function Kept({ kept }: Pick<ReceiptLine, 'kept'>) {
  const { receipt: t } = useMessages(privacy)
  const f = useFormat()
  if (kept.length === 0) return '—'
  return (
    <ul>
      {kept.map(({ count, why, until }) => (
        <li key={`${why}${until}`}>
          {t.why[why]}: {until ? t.until({ count, day: f.date(until) }) : t.forever({ count })}
        </li>
      ))}
    </ul>
  )
}

/** What was removed and what stays until when; found by its code alone, without anything personal. */
export default function Receipt() {
  const { receipt: t, holdings } = useMessages(privacy)
  const { receipt } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHeader title={`${t.title} · ${t.kinds[receipt.kind]}`} lead={t.lead} />
      <Places />
      <div className="mt-6">
        <DataTable
          caption={t.title}
          rows={receipt.lines}
          rowKey={line => line.key}
          columns={[
            { key: 'what', label: t.what, kind: 'row', cell: line => holdings[line.key] ?? line.key },
            { key: 'removed', label: t.removed, kind: 'number', cell: line => line.removed },
            { key: 'emptied', label: t.emptied, kind: 'number', cell: line => line.emptied },
            { key: 'kept', label: t.kept, cell: line => <Kept kept={line.kept} /> },
          ]}
        />
      </div>
    </Page>
  )
}
