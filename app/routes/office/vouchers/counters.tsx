import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { newCounterSchema } from '~/modules/vouchers/index'
import { createCounter, listCounters } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { ServiceTabs } from '../services/service-tabs'
import { CounterFields, PinField } from './counter-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vouchers, t => t.office.counters.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'voucher.manage')
  return { list: await listCounters() }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'voucher.manage')
  const parsed = parseForm(await args.request.formData(), newCounterSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const made = await createCounter(access, parsed.value)
  if (!made.ok) throw notFound()
  return redirectSaying(paths.officeCounter(made.value.counterId), 'counter-created')
}

function Table() {
  const { list } = useLoaderData<typeof loader>()
  const { counters: t } = useMessages(vouchers).office
  const { columns: c } = t
  const f = useFormat()
  const own = useOwnWords()
  if (list.length === 0) return <EmptyState title={t.empty} />
  return (
    <DataTable
      caption={t.title}
      rows={list}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          label: c.name,
          kind: 'row',
          cell: row => <Link to={paths.officeCounter(row.id)}>{own(row.name, row.nameEn)}</Link>,
        },
        { key: 'partner', label: c.partner, cell: row => row.partner },
        { key: 'address', label: c.address, cell: row => row.address },
        { key: 'vouchers', label: c.vouchers, kind: 'number', cell: row => f.number(row.vouchers) },
        {
          key: 'uses',
          label: c.uses,
          kind: 'number',
          cell: row => (
            <Link to={`${paths.officeVoucherUses()}?counter=${row.id}`}>{f.number(row.uses)}</Link>
          ),
        },
        {
          key: 'status',
          label: c.status,
          cell: row => (
            <StatusTag tone={row.active ? 'done' : 'ended'}>{row.active ? t.active : t.closed}</StatusTag>
          ),
        },
      ]}
    />
  )
}

/** Partners' counters, and a new one. */
export default function OfficeCounters() {
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { counters: t } = useMessages(vouchers).office
  const { title } = useMessages(services).office
  const form = useFormOf(reply, 'counter')
  return (
    <Page>
      <PageHeader title={title} lead={t.lead} />
      <ServiceTabs />
      <Table />
      <Section title={t.add}>
        <SectionBody>
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={form.errors} />
            <input type="hidden" name="intent" value="counter" />
            <CounterFields form={form} />
            <PinField form={form} />
            <div>
              <SubmitButton>{t.add}</SubmitButton>
            </div>
          </Form>
        </SectionBody>
      </Section>
    </Page>
  )
}
