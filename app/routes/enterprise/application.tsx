import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { applicationForEnterprise, listReplyTemplates, noteViewed } from '~/modules/applications/index.server'
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
import { handleApplication } from './handle-application.server'
import { NextSteps } from './next-steps'
import { ContactCard, TalentProfile } from './talent-profile'

/** A browser that fetches ahead has not opened anything yet. */
function isPrefetch(request: Request): boolean {
  const purpose = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? ''
  return purpose.includes('prefetch')
}

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'applicant.read')
  const applicationId = args.params.applicationId ?? ''
  if (!isPrefetch(args.request)) await noteViewed({ access, applicationId })
  const [application, templates] = await Promise.all([
    applicationForEnterprise(access, applicationId),
    listReplyTemplates(access),
  ])
  if (!application) throw notFound()
  return {
    application,
    templates,
    enterprise: access.actor.organisation?.name ?? '',
    now: access.now,
  }
}

export type HandledApplication = Awaited<ReturnType<typeof loader>>['application']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.application.talent.name} · ${loaded.application.opening.title}` },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'applicant.handle')
  await limitRate('write', access.actor.userId, access.now)
  const applicationId = args.params.applicationId ?? ''
  const form = await args.request.formData()
  const done = await handleApplication(access, applicationId, form)
  if (done.ok) return redirectSaying(paths.enterpriseApplication(applicationId), done.value)
  if ('reply' in done) return data<FormReply>(done.reply, { status: 400 })
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Profile() {
  const { handle: t } = useMessages(applications)
  const { application } = useLoaderData<typeof loader>()
  if (application.status === 'withdrawn') return <Notice tone="warning">{t.withdrawn}</Notice>
  if (!application.profile) return <Notice>{t.hidden}</Notice>
  return (
    <>
      {application.message && (
        <Card title={t.message} look="wash" className="mb-6">
          <Prose text={application.message} />
        </Card>
      )}
      <TalentProfile profile={application.profile} />
    </>
  )
}

function Rail() {
  const { handle: t } = useMessages(applications)
  const { application, enterprise, now, templates } = useLoaderData<typeof loader>()
  const shown = application.status !== 'withdrawn' && application.profile
  return (
    <aside className="rail">
      <NextSteps application={application} templates={templates} now={now} />
      {shown && <ContactCard profile={shown} />}
      <Card title={useMessages(applications).timeline}>
        <ApplicationTimeline application={application} side="enterprise" enterprise={enterprise} now={now} />
      </Card>
      {shown && <p className="hint">{t.contactHint}</p>}
    </aside>
  )
}

export default function EnterpriseApplication() {
  const { application } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useReply(reply)
  const t = useMessages(applications)
  const { opening, status, talent } = application
  return (
    <Page>
      <PageHeader
        title={talent.name}
        lead={
          <>
            {t.handle.applied} <Link to={paths.enterpriseOpening(opening.id)}>{opening.title}</Link>{' '}
            <StatusTag tone={APPLICATION_TONES[status]}>{t.statuses[status]}</StatusTag>
          </>
        }
        back={{ to: paths.enterpriseApplications(), label: t.handle.back }}
      />
      <ErrorSummary errors={errors} />
      <div className="split-end">
        <div>
          <Profile />
        </div>
        <Rail />
      </div>
    </Page>
  )
}
