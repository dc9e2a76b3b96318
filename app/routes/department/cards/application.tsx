import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { departmentSchema } from '~/modules/cards/index'
import { answerAsDepartment, departmentApplication } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Card } from '~/ui/page/card'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { AnswerForm } from '../../card-answer-form'
import { CardPapers } from '../../card-papers'
import { CardTimeline, FactsView, ReviewsView } from '../../card-parts'
import { CARD_APPLICATION_TONES, useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.department.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.review')
  const application = await departmentApplication(access, args.params.caseId ?? '')
  if (!application) throw notFound()
  const own = application.reviews.find(review => review.organisationId === access.actor.organisationId)
  const mayAnswer = application.status === 'department_review' && own?.answeredAt === null
  return { application, mayAnswer }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.review')
  await limitRate('write', access.actor.userId, access.now)
  const id = args.params.caseId ?? ''
  const form = await args.request.formData()
  if (!(await departmentApplication(access, id))) throw notFound()
  const parsed = parseForm(form, departmentSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await answerAsDepartment(access, id, parsed.value)
  if (!done.ok && done.code === 'not-found') throw notFound()
  return redirectSaying(paths.departmentCard(id), done.ok ? 'card-answered' : 'card-stale')
}

const CHOICES = ['agree', 'disagree', 'supplement'] as const

export default function DepartmentCard() {
  const { application, mayAnswer } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const t = useMessages(cards)
  const tier = useTierName()
  const { status, kind, tierCode, holderName } = application
  return (
    <Page>
      <PageHeader
        title={holderName}
        lead={
          <>
            {t.kinds[kind]} · {tier(tierCode, application.tier)}{' '}
            <StatusTag tone={CARD_APPLICATION_TONES[status]}>{t.statuses[status]}</StatusTag>
          </>
        }
        back={{ to: paths.departmentCards(), label: t.department.title }}
      />
      <ErrorSummary errors={reply.errors} />
      <div className="split-end">
        <div>
          <FactsView title={t.one.stated} facts={application.facts} employer={application.employerName} />
          <ReviewsView reviews={application.reviews} />
          {mayAnswer && (
            <AnswerForm
              words={t.department}
              choices={CHOICES.map(value => ({ value, label: t.department[value] }))}
              reply={reply}
            />
          )}
        </div>
        <aside className="rail">
          <CardPapers papers={application.papers} to={paths.departmentCardPaper} />
          <Card title={t.one.timeline}>
            <CardTimeline steps={application.steps} />
          </Card>
        </aside>
      </div>
    </Page>
  )
}
