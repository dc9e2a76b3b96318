import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { useFormat, useMessages } from '~/i18n/react'
import { localDateOf } from '~/kernel/local-date'
import { type Access, authorize } from '~/modules/access/index.server'
import { cardPurposeSchema, noticeSchema, objectionAnswerSchema } from '~/modules/cards/index'
import {
  answerObjection,
  earliestNoticeEnd,
  issueNoticed,
  officeNotices,
  publishNotice,
  revealObjector,
} from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { type CardReply, useCardReply } from '../../card-words'
import { pageTitle } from '../../page-title'
import { CardTabs } from './card-tabs'
import { NoticeSection } from './notice-section'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.tabs.notices)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'card.manage')
  const [{ notices, waiting }, earliest] = await Promise.all([officeNotices(), earliestNoticeEnd(now)])
  const today = localDateOf(now)
  return {
    waiting,
    earliest,
    today,
    notices: notices.map(({ objections, ...notice }) => ({
      ...notice,
      running: !notice.closedAt && today <= notice.untilOn.toISOString().slice(0, 10),
      objections: objections.map(({ contactSealed, ...one }) => ({ ...one, named: contactSealed !== '' })),
    })),
  }
}
/** How to reach the objector whose contact was just asked for. */
export type Revealed = { contact: string; objectionId: string }
export type OfficeNotice = ReturnType<typeof useLoaderData<typeof loader>>['notices'][number]

async function publish(access: Access, form: FormData) {
  const parsed = parseForm(form, noticeSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await publishNotice(access, parsed.value)
  if (done.ok) return redirectSaying(paths.officeCardNotices(), 'card-notice-published')
  const field = done.code === 'too-short-notice' ? 'untilOn' : ''
  return data<FormReply>(refusedForm(form, done.code, field), { status: 409 })
}

async function answer(access: Access, form: FormData) {
  const parsed = parseForm(form, objectionAnswerSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await answerObjection(access, String(form.get('objectionId') ?? ''), parsed.value)
  if (!done.ok) throw notFound()
  return redirectSaying(paths.officeCardNotices(), 'card-objection-answered')
}

async function showContact(access: Access, form: FormData) {
  const parsed = parseForm(form, cardPurposeSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const objectionId = String(form.get('objectionId') ?? '')
  const shown = await revealObjector(access, objectionId, parsed.value.purpose)
  if (!shown.ok) throw notFound()
  return data<Revealed>({ ...shown.value, objectionId }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'publish') return publish(access, form)
  if (intent === 'answer') return answer(access, form)
  if (intent === 'contact') return showContact(access, form)
  if (intent !== 'issue') throw badRequest()
  const done = await issueNoticed(access, String(form.get('noticeId') ?? ''))
  if (done.ok) return redirectSaying(paths.officeCardNotices(), 'card-notice-issued')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function PublishForm({ reply: { errors, value } }: { reply: CardReply }) {
  const { waiting, earliest, today } = useLoaderData<typeof loader>()
  const { notices: t } = useMessages(cardOffice)
  const f = useFormat()
  const [year = '', month = ''] = today.split('-')
  return (
    <Section
      title={t.publish}
      hint={waiting > 0 ? t.publishHint({ count: waiting, date: f.date(earliest) }) : t.waitingNone}
    >
      {waiting > 0 && (
        <SectionBody>
          <Form method="post" noValidate className="form">
            <TextField
              label={t.name}
              name="title"
              error={errors?.title}
              defaultValue={value('title') ?? t.nameDefault({ year, month: String(Number(month)) })}
            />
            <DateField
              label={t.untilOn}
              name="untilOn"
              min={earliest}
              error={errors?.untilOn}
              defaultValue={value('untilOn') ?? earliest}
            />
            <SubmitButton name="intent" value="publish">
              {t.submit}
            </SubmitButton>
          </Form>
        </SectionBody>
      )}
    </Section>
  )
}

export default function OfficeCardNotices() {
  const { notices } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>() as FormReply | Revealed | undefined
  const revealed = said && 'contact' in said ? said : undefined
  const reply = useCardReply(said && 'errors' in said ? said : undefined)
  const t = useMessages(cardOffice)
  return (
    <Page>
      <PageHeader title={t.tabs.notices} lead={t.lead} />
      <CardTabs />
      <ErrorSummary errors={reply.errors} />
      <PublishForm reply={reply} />
      {notices.length === 0 && <EmptyState title={t.notices.none} />}
      {notices.map(notice => (
        <NoticeSection key={notice.id} notice={notice} reply={reply} revealed={revealed} />
      ))}
    </Page>
  )
}
