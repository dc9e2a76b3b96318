import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { messagesFor } from '~/i18n/catalogue'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listProjects, readProject } from '~/modules/apartments/index.server'
import { officeLease } from '~/modules/tenancies/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Timeline } from '~/ui/figure/timeline'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { LEASE_TONES } from '../../housing-words'
import { Bills, HandoverView, LeaseFacts, SettlementView } from '../../lease-parts'
import { changeLease } from './change-lease.server'
import { EligibilityForm, HandoverForm, SettleForm } from './handover-forms'
import { OpenRepairs, OpenWishes } from './lease-answers'
import { useOfficeReply } from './office-reply'

async function vacantUnits() {
  const projects = await Promise.all((await listProjects({})).map(({ id }) => readProject(id)))
  return projects.flatMap(project =>
    (project?.units ?? [])
      .filter(unit => unit.status === 'vacant')
      .map(unit => ({ id: unit.id, label: `${project?.name} ${unit.building.name} ${unit.number}` })),
  )
}

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const lease = await officeLease(args.params.leaseId ?? '')
  if (!lease) throw notFound()
  const changes = lease.wishes.some(wish => wish.kind === 'change' && wish.status === 'asked')
  return {
    lease,
    title: messagesFor(housing, access.locale).lease.title({ number: lease.number }),
    vacant: changes ? await vacantUnits() : [],
    now: access.now,
  }
}
export type OfficeLeaseData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const id = args.params.leaseId ?? ''
  const done = await changeLease(access, id, args.request)
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  return redirectSaying(paths.officeLease(id), done.says)
}

function Next({ lease }: Pick<OfficeLeaseData, 'lease'>) {
  const { leases: t } = useMessages(apartmentOffice)
  const early = lease.status === 'draft' || lease.status === 'to_sign'
  if (!early) return null
  return (
    <Form method="post" className="cluster">
      {lease.status === 'draft' && (
        <SubmitButton name="intent" value="offer">
          {t.offer}
        </SubmitButton>
      )}
      <SubmitButton name="intent" value="cancel" look="quiet">
        {t.cancel}
      </SubmitButton>
    </Form>
  )
}

function Rail({ lease }: Pick<OfficeLeaseData, 'lease'>) {
  const { lease: t, leaseStatuses, one } = useMessages(housing)
  return (
    <aside className="rail">
      <Card title={t.timeline}>
        <Timeline
          items={lease.steps.map((step, index) => ({
            key: step.id,
            title: leaseStatuses[step.status],
            state: index === lease.steps.length - 1 ? 'current' : 'done',
            when: <Time value={step.at} shape="dateTime" />,
            who: one.by[step.side],
            note: step.note,
          }))}
        />
      </Card>
      {lease.renewedBy && (
        <p>
          {t.renewedBy} <Link to={paths.officeLease(lease.renewedBy.id)}>{lease.renewedBy.number}</Link>
        </p>
      )}
    </aside>
  )
}

export default function OfficeLease() {
  const loaded = useLoaderData<typeof loader>()
  const { lease, title, now } = loaded
  const t = useMessages(apartmentOffice)
  const { leaseStatuses } = useMessages(housing)
  const reply = useOfficeReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page>
      <PageHeader
        title={title}
        lead={<StatusTag tone={LEASE_TONES[lease.status]}>{leaseStatuses[lease.status]}</StatusTag>}
        back={{ to: paths.officeLeases(), label: t.tabs.leases }}
        actions={<Next lease={lease} />}
      />
      <ErrorSummary errors={reply.errors} />
      <div className="split-end">
        <div>
          <LeaseFacts lease={lease} />
          <OpenWishes {...loaded} />
          <OpenRepairs lease={lease} />
          {lease.settlement && <SettlementView settlement={lease.settlement} />}
          <Bills
            lease={lease}
            now={now}
            action={bill => (
              <Form method="post" className="cluster">
                <input type="hidden" name="billId" value={bill.id} />
                <SubmitButton name="intent" value={`pay-${bill.id}`} look="secondary" size="small">
                  {t.leases.pay}
                </SubmitButton>
              </Form>
            )}
          />
          {lease.handovers.map(handover => (
            <HandoverView key={handover.id} handover={handover} />
          ))}
          <HandoverForm lease={lease} reply={reply} now={now} />
          <SettleForm lease={lease} reply={reply} />
          <EligibilityForm lease={lease} reply={reply} now={now} />
        </div>
        <Rail lease={lease} />
      </div>
    </Page>
  )
}
