import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { messagesFor } from '~/i18n/catalogue'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { officeHousing } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { Checks, HousingTimeline, Papers, Points } from '../../housing-parts'
import { HOUSING_TONES } from '../../housing-words'
import { changeHousing, type Revealed } from './change-housing.server'
import { useOfficeReply } from './office-reply'
import { AppealForm, BlockForm, PaperForms, RevealForm, ReviewForm } from './review-forms'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const application = await officeHousing(args.params.applicationId ?? '')
  if (!application) throw notFound()
  const { batch, ...rest } = application
  return {
    title: messagesFor(apartmentOffice, access.locale).review.title,
    application: { ...rest, batch: { id: batch.id, title: batch.title, status: batch.status } },
    now: access.now,
  }
}
export type ReviewedHousing = ReturnType<typeof useLoaderData<typeof loader>>['application']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.title} · ${loaded.application.talent.name}` },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const id = args.params.applicationId ?? ''
  const done = await changeHousing(access, id, await args.request.formData())
  if ('reply' in done) return data<FormReply>(done.reply, { status: done.status })
  if ('revealed' in done) return data<Revealed>(done, { headers: { 'Cache-Control': 'no-store' } })
  return redirectSaying(paths.officeHousingOne(id), done.says)
}

function Rail() {
  const { application, now } = useLoaderData<typeof loader>()
  const { one } = useMessages(housing)
  return (
    <aside className="rail">
      <RevealForm members={application.members} />
      <PaperForms papers={application.papers} />
      <BlockForm members={application.members} now={now} />
      <Card title={one.timeline}>
        <HousingTimeline steps={application.steps} />
      </Card>
    </aside>
  )
}

export default function OfficeHousingOne() {
  const { application } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormReply | Revealed | undefined
  const revealed = answer && 'revealed' in answer ? answer.revealed : null
  const reply = useOfficeReply(answer && 'errors' in answer ? answer : undefined)
  const t = useMessages(apartmentOffice)
  const { statuses } = useMessages(housing)
  return (
    <Page>
      <PageHeader
        title={application.talent.name}
        lead={
          <>
            <Link to={paths.officeBatch(application.batch.id)}>{application.batch.title}</Link> ·{' '}
            {application.receipt}{' '}
            <StatusTag tone={HOUSING_TONES[application.status]}>{statuses[application.status]}</StatusTag>
          </>
        }
        back={{ to: paths.officeHousing(), label: t.tabs.applications }}
      />
      <ErrorSummary errors={reply.errors} />
      {revealed && (
        <Notice tone="warning" role="status">
          {t.review.revealed(revealed)}
        </Notice>
      )}
      <div className="split-end">
        <div>
          <Checks auto={application.autoChecks} review={application.reviewChecks} />
          {application.status === 'submitted' && <ReviewForm application={application} reply={reply} />}
          {application.appeal && <AppealForm application={application} reply={reply} />}
          <Points total={application.points} lines={application.pointLines} />
          <Papers papers={[]} members={application.members} />
        </div>
        <Rail />
      </div>
    </Page>
  )
}
