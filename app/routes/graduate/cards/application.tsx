import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { cardAppealSchema, factsSchema, mayMoveCard } from '~/modules/cards/index'
import { appealCard, myCardApplication, resendCard, withdrawCard } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { CARD_PAPERS } from '../../card-fields'
import { DecisionView, FactsView, ReviewsView } from '../../card-parts'
import { readCardForm, refusedCard } from '../../card-upload.server'
import { CARD_APPLICATION_TONES, useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { AppealCard, ApplicationRail, ResendForm } from './application-forms'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.one.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const application = await myCardApplication(access, args.params.caseId ?? '')
  if (!application) throw notFound()
  const { status, appeal } = application
  return {
    application,
    mayAppeal: mayMoveCard(status, 'appealed', 'talent') && appeal === null,
    mayWithdraw: mayMoveCard(status, 'withdrawn', 'talent'),
  }
}
export type MyApplication = ReturnType<typeof useLoaderData<typeof loader>>

async function resend(access: Parameters<typeof resendCard>[0], id: string, request: Request) {
  const read = await readCardForm(request, [...CARD_PAPERS, 'family'])
  if ('reply' in read) return data<FormReply>(read.reply, { status: 400 })
  const parsed = read.form.has('degree') ? parseForm(read.form, factsSchema) : null
  if (parsed && !parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const sent = await resendCard(access, id, { facts: parsed?.value ?? null, papers: read.papers })
  if (sent.ok) return redirectSaying(paths.myCardApplication(id), 'card-sent')
  if (sent.code === 'not-found') throw notFound()
  return data<FormReply>(refusedCard(read.form, sent.code, CARD_PAPERS[0]), { status: 409 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.own')
  await limitRate('write', access.actor.userId, access.now)
  const id = args.params.caseId ?? ''
  if (args.request.headers.get('content-type')?.startsWith('multipart/'))
    return resend(access, id, args.request)
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'withdraw') {
    const done = await withdrawCard(access, id)
    if (!done.ok && done.code === 'not-found') throw notFound()
    return redirectSaying(paths.myCardApplication(id), done.ok ? 'card-withdrawn' : 'card-stale')
  }
  if (intent !== 'appeal') throw (await myCardApplication(access, id)) ? badRequest() : notFound()
  const parsed = parseForm(form, cardAppealSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await appealCard(access, id, parsed.value.appeal)
  if (done.ok) return redirectSaying(paths.myCardApplication(id), 'card-appealed')
  if (done.code === 'not-found') throw notFound()
  return redirectSaying(paths.myCardApplication(id), 'card-stale')
}

function State() {
  const { application } = useLoaderData<typeof loader>()
  const { one: t } = useMessages(cards)
  const f = useFormat()
  const { status, supplementDue, reason, notice, steps } = application
  if (status === 'supplement' && supplementDue)
    return (
      <Notice tone="urgent" title={t.supplement}>
        <p>{steps.at(-1)?.note}</p>
        <p>{t.supplementDue({ date: f.date(supplementDue) })}</p>
      </Notice>
    )
  if (status === 'rejected' && reason)
    return (
      <Notice tone="warning" title={t.rejected}>
        {reason === 'supplement-overdue' ? t.overdue : reason}
      </Notice>
    )
  if (status === 'public_notice' && notice)
    return <Notice>{t.notice({ number: notice.number, date: f.date(notice.untilOn) })}</Notice>
  return null
}

export default function MyCardApplication() {
  const { application, mayAppeal } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const t = useMessages(cards)
  const tier = useTierName()
  const { status, kind, tierCode, holderName } = application
  return (
    <Page>
      <PageHeader
        title={`${t.kinds[kind]} · ${tier(tierCode, application.tier)}`}
        lead={
          <>
            {holderName} <StatusTag tone={CARD_APPLICATION_TONES[status]}>{t.statuses[status]}</StatusTag>
          </>
        }
        back={{ to: paths.myCard(), label: t.home.title }}
      />
      <ErrorSummary errors={reply.errors} />
      <div className="split-end">
        <div>
          <State />
          {status === 'supplement' && <ResendForm application={application} reply={reply} />}
          {mayAppeal && <AppealCard reply={reply} />}
          {application.decisions.map(decision => (
            <DecisionView key={decision.id} decision={decision} />
          ))}
          <ReviewsView reviews={application.reviews} />
          <FactsView title={t.one.stated} facts={application.facts} employer={application.employerName} />
        </div>
        <ApplicationRail />
      </div>
    </Page>
  )
}
