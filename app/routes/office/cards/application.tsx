import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { type Access, authorize } from '~/modules/access/index.server'
import { cardPurposeSchema, decisionSchema } from '~/modules/cards/index'
import { decideApplication, officeCardApplication, revealCardIdentity } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { DecisionView, FactsView, ReviewsView } from '../../card-parts'
import { refusedCard } from '../../card-upload.server'
import { CARD_APPLICATION_TONES, useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { DecideForm, OfficeRail, Preview } from './application-parts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.one.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'card.manage')
  const application = await officeCardApplication(args.params.caseId ?? '')
  if (!application) throw notFound()
  return { application, open: application.status === 'office_decision' || application.status === 'appealed' }
}
export type OfficeApplication = ReturnType<typeof useLoaderData<typeof loader>>['application']

type Revealed = { revealed: { name: string; identity: string } }

async function reveal(access: Access, id: string, form: FormData) {
  const parsed = parseForm(form, cardPurposeSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const shown = await revealCardIdentity(access, id, parsed.value.purpose)
  if (!shown.ok) throw notFound()
  return data<Revealed>({ revealed: shown.value }, { headers: { 'Cache-Control': 'no-store' } })
}

async function decide(access: Access, id: string, form: FormData) {
  const parsed = parseForm(form, decisionSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await decideApplication(access, id, parsed.value)
  if (done.ok) return redirectSaying(paths.officeCardApplication(id), 'card-decided')
  return data<FormReply>(refusedCard(form, done.code, ''), { status: 409 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const id = args.params.caseId ?? ''
  if (!(await officeCardApplication(id))) throw notFound()
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'reveal') return reveal(access, id, form)
  if (intent === 'decide') return decide(access, id, form)
  throw badRequest()
}

export default function OfficeCardApplication() {
  const { application, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormReply | Revealed | undefined
  const reply = useCardReply(answer && 'errors' in answer ? answer : undefined)
  const t = useMessages(cards)
  const { decide: words, title } = useMessages(cardOffice)
  const tier = useTierName()
  const { status, kind, tierCode, holderName } = application
  return (
    <Page>
      <PageHeader
        title={holderName}
        lead={
          <>
            {t.kinds[kind]} · {tier(tierCode, application.tier)} · {application.receipt}{' '}
            <StatusTag tone={CARD_APPLICATION_TONES[status]}>{t.statuses[status]}</StatusTag>
          </>
        }
        back={{ to: paths.officeCards(), label: title }}
      />
      <ErrorSummary errors={reply.errors} />
      {answer && 'revealed' in answer && (
        <Notice tone="warning" role="status">
          {words.revealed(answer.revealed)}
        </Notice>
      )}
      <div className="split-end">
        <div>
          {application.appeal && <Notice title={words.appeal}>{application.appeal}</Notice>}
          {open && <Preview application={application} />}
          <ReviewsView reviews={application.reviews} />
          {open && application.policyVersion !== null && (
            <DecideForm application={application} reply={reply} />
          )}
          {application.decisions.map(decision => (
            <DecisionView key={decision.id} decision={decision} />
          ))}
          <FactsView title={t.one.stated} facts={application.facts} employer={application.employerName} />
        </div>
        <OfficeRail application={application} reply={reply} />
      </div>
    </Page>
  )
}
