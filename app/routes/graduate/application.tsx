import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { myApplication } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import { type FormReply, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { ApplicationTimeline } from '../application-timeline'
import { APPLICATION_TONES, useReply } from '../application-words'
import { answerOwnApplication } from './answer-own-application.server'
import { InterviewCard } from './interview-card'
import { OfferCard } from './offer-card'
import { WithdrawCard } from './withdraw-card'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'application.answer')
  const application = await myApplication(access, args.params.applicationId ?? '')
  if (!application) throw notFound()
  return { application, now: access.now }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.application.opening.title} · ${loaded.application.enterprise.name}` },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'application.answer')
  await limitRate('write', access.actor.userId, access.now)
  const applicationId = args.params.applicationId ?? ''
  const form = await args.request.formData()
  const done = await answerOwnApplication(access, applicationId, form)
  if (done.ok) return redirectSaying(paths.myApplication(applicationId), done.value)
  if ('reply' in done) return data<FormReply>(done.reply, { status: 400 })
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Outcome() {
  const t = useMessages(applications)
  const { application } = useLoaderData<typeof loader>()
  const { status, rejectionReason, rejectionNote, opening } = application
  if (status === 'rejected' && rejectionReason) {
    return (
      <Notice title={t.detail.rejected}>
        <p>{t.reasonLine({ reason: t.reasons[rejectionReason] })}</p>
        {rejectionNote && <Prose text={rejectionNote} />}
      </Notice>
    )
  }
  if (status === 'opening_closed') return <Notice title={t.detail.closed}>{t.detail.closedText}</Notice>
  if (status === 'withdrawn' && opening.open) {
    return (
      <Notice>
        <Link to={paths.apply(opening.id)}>{t.detail.reapply}</Link>
      </Notice>
    )
  }
  return null
}

function Rail() {
  const { detail: t } = useMessages(applications)
  const { application, now } = useLoaderData<typeof loader>()
  return (
    <aside className="rail">
      <OfferCard application={application} now={now} />
      <InterviewCard application={application} now={now} />
      {application.message && (
        <Card title={t.message}>
          <Prose text={application.message} />
        </Card>
      )}
      <WithdrawCard application={application} />
    </aside>
  )
}

export default function Application() {
  const { application, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useReply(reply)
  const t = useMessages(applications)
  const { opening, enterprise, status } = application
  return (
    <Page>
      <PageHeader
        title={opening.title}
        lead={
          <>
            <Link to={paths.enterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
            <StatusTag tone={APPLICATION_TONES[status]}>{t.statuses[status]}</StatusTag>
          </>
        }
        back={{ to: paths.myApplications(), label: t.detail.back }}
        actions={<Link to={paths.opening(opening.id)}>{t.detail.opening}</Link>}
      />
      <ErrorSummary errors={errors} />
      <div className="mb-6 empty:hidden">
        <Outcome />
      </div>
      <div className="split-end">
        <ApplicationTimeline application={application} side="talent" enterprise={enterprise.name} now={now} />
        <Rail />
      </div>
    </Page>
  )
}
