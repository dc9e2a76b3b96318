import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { officeCounter } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useFormOf } from '../../requests/request-words'
import { changeFromForm } from './change-counter.server'
import { CounterFields, PinField } from './counter-fields'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'voucher.manage')
  const counter = await officeCounter(args.params.counterId ?? '')
  if (!counter) throw notFound()
  return { counter }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.counter.name }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'voucher.manage')
  const id = args.params.counterId ?? ''
  const done = await changeFromForm(access, id, await args.request.formData())
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeCounter(id), done.says)
}

function LinkCard() {
  const { counter } = useLoaderData<typeof loader>()
  const { counters: t } = useMessages(vouchers).office
  if (!counter.active) return null
  return (
    <Card title={t.link}>
      <p className="hint">{t.linkHint}</p>
      <p className="my-2 break-all">
        <a href={counter.link}>{counter.link}</a>
      </p>
      <Form method="post" className="form">
        <p className="hint">{t.newLinkHint}</p>
        <SubmitButton name="intent" value="link" look="secondary" wide>
          {t.newLink}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** A counter: its link, its PIN, and closing it at once. */
export default function OfficeCounterPage() {
  const { counter } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { counters: t } = useMessages(vouchers).office
  const form = useFormOf(reply, 'counter')
  const pin = useFormOf(reply, 'pin')
  return (
    <Page>
      <PageHeader
        title={counter.name}
        lead={
          <StatusTag tone={counter.active ? 'done' : 'ended'}>
            {counter.active ? t.active : t.closed}
          </StatusTag>
        }
        back={{ to: paths.officeCounters(), label: t.title }}
      />
      <div className="split-end">
        <Form method="post" className="form min-w-0" noValidate>
          <ErrorSummary errors={form.errors} />
          <CounterFields form={form} values={counter} />
          <FormActions>
            <SubmitButton name="intent" value="counter">
              {t.save}
            </SubmitButton>
          </FormActions>
        </Form>
        <aside className="rail">
          <LinkCard />
          <Card title={t.newPin}>
            <Form method="post" className="form" noValidate>
              <ErrorSummary errors={pin.errors} />
              <PinField form={pin} />
              <SubmitButton name="intent" value="pin" look="secondary" wide>
                {t.newPin}
              </SubmitButton>
            </Form>
          </Card>
          <Form method="post">
            <SubmitButton
              name="intent"
              value={counter.active ? 'close' : 'open'}
              look={counter.active ? 'danger' : 'secondary'}
              wide
            >
              {counter.active ? t.close : t.open}
            </SubmitButton>
          </Form>
        </aside>
      </div>
    </Page>
  )
}
