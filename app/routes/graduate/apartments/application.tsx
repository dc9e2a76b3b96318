import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { appealSchema } from '~/modules/allocations/index'
import { appealHousing, myHousing, withdrawHousing } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { ButtonLink } from '~/ui/page/button'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { Checks, HousingTimeline, Papers, Points } from '../../housing-parts'
import { HOUSING_TONES, useHousingReply } from '../../housing-words'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  const application = await myHousing(access, args.params.applicationId ?? '')
  if (!application) throw notFound()
  const { batch, ...rest } = application
  const early = batch.status === 'open' || batch.status === 'notice'
  return {
    title: messagesFor(housing, access.locale).one.title,
    application: { ...rest, batch: { id: batch.id, title: batch.title } },
    mayAppeal: early && rest.status === 'rejected' && rest.appeal === null,
    mayWithdraw: early && rest.status !== 'withdrawn',
    maySend: batch.status === 'open' && (rest.status === 'supplement' || rest.status === 'withdrawn'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.title} · ${loaded.application.batch.title}` },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  await limitRate('write', access.actor.userId, access.now)
  const id = args.params.applicationId ?? ''
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'withdraw') {
    const done = await withdrawHousing(access, id)
    if (!done.ok && done.code === 'not-found') throw notFound()
    return redirectSaying(paths.myHousing(id), done.ok ? 'housing-withdrawn' : 'application-stale')
  }
  if (intent !== 'appeal') throw (await myHousing(access, id)) ? badRequest() : notFound()
  const parsed = parseForm(form, appealSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await appealHousing(access, id, parsed.value.appeal)
  if (done.ok) return redirectSaying(paths.myHousing(id), 'housing-appealed')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Appeal() {
  const { mayAppeal, application } = useLoaderData<typeof loader>()
  const { errors, value } = useHousingReply(useActionData<typeof action>() as FormReply | undefined)
  const { one: t } = useMessages(housing)
  if (application.appealAnswer)
    return (
      <Card title={t.appealAnswer}>
        <p>{application.appealAnswer}</p>
      </Card>
    )
  if (!mayAppeal) return null
  return (
    <Card title={t.appealTitle} hint={t.appealHint}>
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={errors} />
        <TextArea
          label={t.appeal}
          name="appeal"
          limit={2000}
          error={errors?.appeal}
          defaultValue={value('appeal')}
        />
        <SubmitButton name="intent" value="appeal">
          {t.appealSend}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Rail() {
  const { application, mayWithdraw, maySend } = useLoaderData<typeof loader>()
  const { one: t, apply } = useMessages(housing)
  return (
    <aside className="rail">
      <Card title={t.receipt} hint={t.receiptHint}>
        <p className="big num">{application.receipt}</p>
      </Card>
      {maySend && (
        <ButtonLink to={paths.applyForApartment(application.batch.id)} wide>
          {apply.resubmit}
        </ButtonLink>
      )}
      <Card title={t.timeline}>
        <HousingTimeline steps={application.steps} />
      </Card>
      {mayWithdraw && (
        <Form method="post">
          <SubmitButton name="intent" value="withdraw" look="quiet">
            {t.withdraw}
          </SubmitButton>
          <p className="hint">{t.withdrawHint}</p>
        </Form>
      )}
    </aside>
  )
}

export default function MyHousing() {
  const { application } = useLoaderData<typeof loader>()
  const { one: t, statuses, back } = useMessages(housing)
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={
          <>
            <Link to={paths.allocationBatch(application.batch.id)}>{application.batch.title}</Link>{' '}
            <StatusTag tone={HOUSING_TONES[application.status]}>{statuses[application.status]}</StatusTag>
          </>
        }
        back={{ to: paths.myApartments(), label: back }}
      />
      <div className="split-end">
        <div>
          {application.reviewNote && (
            <Notice tone={application.status === 'approved' ? 'success' : 'warning'} title={t.reviewNote}>
              {application.reviewNote}
            </Notice>
          )}
          <Appeal />
          <Points total={application.points} lines={application.pointLines} />
          <Checks auto={application.autoChecks} review={application.reviewChecks} />
          <Papers
            papers={application.papers.map(paper => ({ ...paper, href: paths.file(paper.fileId) }))}
            members={application.members}
          />
          <p className="hint">
            {t.undertaken} · {f.dateTime(application.undertakenAt)}
          </p>
        </div>
        <Rail />
      </div>
    </Page>
  )
}
