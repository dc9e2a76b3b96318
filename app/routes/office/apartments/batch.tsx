import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { mayMoveBatch, pointsTableOf } from '~/modules/allocations/index'
import { officeBatch } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { BATCH_TONES } from '../../apartment-words'
import { pageOf } from '../../query'
import { BatchFields } from './batch-fields'
import { Counts, Places } from './batch-places'
import { BatchSteps } from './batch-steps'
import { UnitPicker } from './batch-units'
import { batchValues } from './batch-values'
import { changeBatch } from './change-batch.server'
import { useOfficeReply } from './office-reply'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'apartment.manage')
  const page = pageOf(new URL(args.request.url).searchParams)
  const batch = await officeBatch(args.params.batchId ?? '', page)
  if (!batch) throw notFound()
  const { pointsTable, ...shown } = batch
  const verbs = (
    [
      ['open', 'open'],
      ['publish', 'notice'],
      ['freeze', 'frozen'],
      ['start', 'selecting'],
      ['close', 'closed'],
      ['cancel', 'cancelled'],
    ] as const
  ).flatMap(([verb, to]) => (mayMoveBatch(batch.status, to) ? [verb] : []))
  return {
    batch: shown,
    verbs,
    now,
    values: batch.status === 'draft' ? batchValues(batch, pointsTableOf(pointsTable)) : null,
  }
}
export type OfficeBatchData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.batch.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const id = args.params.batchId ?? ''
  const done = await changeBatch(access, id, await args.request.formData())
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeBatch(id), done.says)
}

export default function OfficeBatchPage() {
  const loaded = useLoaderData<typeof loader>()
  const { batch, values } = loaded
  const t = useMessages(apartmentOffice)
  const words = useMessages(apartments)
  const reply = useOfficeReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page>
      <PageHeader
        title={batch.title}
        lead={
          <>
            <DotLine items={[batch.code, words.methods[batch.method]]} />{' '}
            <StatusTag tone={BATCH_TONES[batch.status]}>{words.batchStatuses[batch.status]}</StatusTag>
          </>
        }
        back={{ to: paths.officeBatches(), label: t.tabs.batches }}
        actions={
          batch.status !== 'draft' && <Link to={paths.allocationBatch(batch.id)}>{t.batch.public}</Link>
        }
      />
      <ErrorSummary errors={reply.errors} />
      <div className="split-end">
        <div>
          <Counts batch={batch} />
          {batch._count.places > 0 && <Places batch={batch} />}
          <UnitPicker batch={batch} />
          {values && (
            <Section title={t.batch.edit}>
              <SectionBody>
                <Form method="post" noValidate className="form">
                  <BatchFields reply={reply} values={values} />
                  <SubmitButton name="intent" value="edit">
                    {t.batch.save}
                  </SubmitButton>
                </Form>
              </SectionBody>
            </Section>
          )}
        </div>
        <BatchSteps {...loaded} reply={reply} />
      </div>
    </Page>
  )
}
