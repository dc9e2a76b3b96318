import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { liftBlock, listBlocks } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../../page-title'
import { ApartmentTabs } from './apartment-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartmentOffice, t => t.tabs.blocks)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'apartment.manage')
  const blocks = await listBlocks()
  return { blocks: blocks.map(block => ({ ...block, over: block.untilOn < now })) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const form = await args.request.formData()
  const lifted = await liftBlock(access, String(form.get('lift') ?? ''))
  if (!lifted.ok) throw notFound()
  return redirectSaying(paths.officeHousingBlocks(), 'saved')
}

type Block = ReturnType<typeof useLoaderData<typeof loader>>['blocks'][number]

function State({ block }: { block: Block }) {
  const { blocks: t } = useMessages(apartmentOffice)
  if (block.liftedAt) return <StatusTag tone="ended">{t.lifted}</StatusTag>
  if (block.over) return <StatusTag tone="ended">{t.over}</StatusTag>
  return (
    <SubmitButton name="lift" value={block.id} look="quiet" size="small">
      {t.lift}
    </SubmitButton>
  )
}

export default function OfficeHousingBlocks() {
  const { blocks } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const f = useFormat()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ApartmentTabs />
      {blocks.length === 0 ? (
        <EmptyState title={t.blocks.none} text={t.blocks.noneText} />
      ) : (
        <Form method="post">
          <DataTable
            caption={t.tabs.blocks}
            rows={blocks}
            rowKey={block => block.id}
            columns={[
              { key: 'who', label: t.blocks.who, kind: 'row', cell: block => block.name },
              {
                key: 'identity',
                label: t.blocks.identity,
                cell: block => <span className="num">{block.identityMasked}</span>,
              },
              { key: 'reason', label: t.blocks.reason, cell: block => block.reason },
              { key: 'until', label: t.blocks.until, cell: block => f.date(block.untilOn) },
              { key: 'state', label: t.blocks.lift, kind: 'action', cell: block => <State block={block} /> },
            ]}
          />
        </Form>
      )}
    </Page>
  )
}
