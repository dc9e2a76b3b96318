import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { myLease } from '~/modules/tenancies/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { LEASE_TONES, useHousingReply } from '../../housing-words'
import { Bills, HandoverView, LeaseFacts, SettlementView } from '../../lease-parts'
import { changeMyLease } from './change-lease.server'
import { Repairs, Tenants, Wishes } from './lease-forms'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  const lease = await myLease(access, args.params.leaseId ?? '')
  if (!lease) throw notFound()
  const title = messagesFor(housing, access.locale).lease.title({ number: lease.number })
  return { lease, title, now: access.now }
}
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  await limitRate('write', access.actor.userId, access.now)
  const id = args.params.leaseId ?? ''
  const done = await changeMyLease(access, id, await args.request.formData())
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.myLease(id), done.says)
}

function Sign() {
  const { lease } = useLoaderData<typeof loader>()
  const { lease: t } = useMessages(housing)
  if (lease.status !== 'to_sign') return null
  return (
    <Card title={t.signTitle} className="mb-6">
      <p>{t.signText}</p>
      <Form method="post" className="mt-3">
        <SubmitButton name="intent" value="sign">
          {t.sign}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Grace() {
  const { lease } = useLoaderData<typeof loader>()
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  if (!lease.graceUntil || lease.status !== 'active') return null
  return (
    <Notice tone="urgent">
      {t.grace({ date: f.date(lease.graceUntil), reason: lease.eligibilityReason ?? '' })}
    </Notice>
  )
}

export default function MyLease() {
  const { lease, title, now } = useLoaderData<typeof loader>()
  const { lease: t, leaseStatuses, back } = useMessages(housing)
  const reply = useHousingReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page width="text">
      <PageHeader
        title={title}
        lead={<StatusTag tone={LEASE_TONES[lease.status]}>{leaseStatuses[lease.status]}</StatusTag>}
        back={{ to: paths.myApartments(), label: back }}
      />
      <ErrorSummary errors={reply.errors} />
      <Grace />
      <Sign />
      <LeaseFacts lease={lease} />
      {lease.renewedBy && (
        <p className="mt-3">
          {t.renewedBy} <Link to={paths.myLease(lease.renewedBy.id)}>{lease.renewedBy.number}</Link>
        </p>
      )}
      {lease.settlement && <SettlementView settlement={lease.settlement} />}
      <Bills lease={lease} now={now} />
      {lease.handovers.map(handover => (
        <HandoverView
          key={handover.id}
          handover={handover}
          action={
            <Form method="post" className="mt-2">
              <SubmitButton name="intent" value={`confirm-${handover.kind}`} size="small">
                {t.confirm}
              </SubmitButton>
            </Form>
          }
        />
      ))}
      <Tenants lease={lease} reply={reply} />
      <Repairs lease={lease} reply={reply} />
      <Wishes lease={lease} reply={reply} />
    </Page>
  )
}
