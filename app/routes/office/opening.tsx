import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import type { Access } from '~/modules/access/index.server'
import { authorize } from '~/modules/access/index.server'
import { openingDecisionSchema } from '~/modules/openings/index'
import {
  closeOpeningByOffice,
  handleReports,
  openingForReview,
  publishOpening,
  returnOpening,
} from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { useReply } from '../application-words'
import { OpeningFactsView } from '../opening-facts-view'
import { OpeningHistory } from '../opening-history'
import { OPENING_TONES } from '../opening-words'
import { Decision } from './opening-decision'
import { Reports } from './opening-reports'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'review.decide')
  const openingId = args.params.openingId ?? ''
  const opening = isId(openingId) ? await openingForReview(openingId) : null
  if (!opening) throw notFound()
  return { opening, now: access.now, title: messagesFor(openings, access.locale).office.title }
}

export type ReviewedOpening = Awaited<ReturnType<typeof loader>>['opening']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.opening.facts.title} · ${loaded.title}` },
]

const SAYS = {
  publish: 'opening-published',
  return: 'opening-returned',
  close: 'opening-taken-offline',
  'handle-reports': 'opening-reports-handled',
} as const

type DecisionInput = { intent: 'publish' } | { intent: 'return' | 'close' | 'handle-reports'; note: string }

function decide(access: Access, openingId: string, input: DecisionInput) {
  const one = { access, openingId }
  switch (input.intent) {
    case 'publish':
      return publishOpening(one)
    case 'return':
      return returnOpening({ ...one, note: input.note })
    case 'close':
      return closeOpeningByOffice({ ...one, note: input.note })
    case 'handle-reports':
      return handleReports({ ...one, outcome: input.note })
  }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'review.decide')
  const openingId = args.params.openingId ?? ''
  if (!isId(openingId)) throw notFound()
  const form = await args.request.formData()
  const parsed = parseForm(form, openingDecisionSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await decide(access, openingId, parsed.value)
  if (done.ok) return redirectSaying(paths.officeOpening(openingId), SAYS[parsed.value.intent])
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Wording({ opening }: { opening: ReviewedOpening }) {
  const t = useMessages(openings)
  const { findings } = opening
  if (findings.length === 0) return <p className="hint">{t.office.wordingNone}</p>
  const hard = findings.some(finding => finding.severity === 'hard')
  return (
    <Notice tone={hard ? 'urgent' : 'warning'} title={t.office.wordingTitle({ count: findings.length })}>
      <ul>
        {findings.map(({ field, words, category, severity, index }) => (
          <li key={field + index + words}>
            {t.form.softWords({ field: t.facts[field], words, category: t.categories[category] })} ·{' '}
            {severity === 'hard' ? t.office.hard : t.office.soft}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

export default function OfficeOpening() {
  const { opening, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useReply(reply)
  const t = useMessages(openings)
  const { enterprise } = opening
  return (
    <Page>
      <PageHeader
        title={opening.facts.title}
        lead={
          <>
            <Link to={paths.officeEnterprise(enterprise.id)}>{enterprise.name}</Link>{' '}
            <Label>{t.office.enterpriseStatus[enterprise.status]}</Label>{' '}
            <StatusTag tone={OPENING_TONES[opening.status]}>{t.statuses[opening.status]}</StatusTag>
          </>
        }
        back={{ to: paths.officeOpenings(), label: t.office.back }}
      />
      <ErrorSummary errors={errors} />
      <Wording opening={opening} />
      <div className="split-end mt-4">
        <OpeningFactsView facts={opening.facts} findings={opening.findings} />
        <aside className="rail">
          <Decision opening={opening} reply={reply} />
          <Reports opening={opening} reply={reply} now={now} />
          <OpeningHistory opening={opening} />
        </aside>
      </div>
    </Page>
  )
}
