import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { maskName } from '~/kernel/identity-number'
import { publicAccess } from '~/modules/access/index.server'
import { objectionSchema } from '~/modules/cards/index'
import { objectTo, publicNotices } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { type CardReply, useCardReply, useTierName } from '../../card-words'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const notice = (await publicNotices(now)).find(one => one.id === args.params.noticeId)
  if (!notice) throw notFound()
  const { id, number, title, fromOn, untilOn } = notice
  const people = notice.applications.filter(one => one.status === 'public_notice')
  return {
    notice: { id, number, title, fromOn, untilOn },
    people: people.map(({ holderName, status: _, id: __, ...one }) => ({
      ...one,
      name: maskName(holderName),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.notice.title }]

export async function action(args: ActionFunctionArgs) {
  const { actor, now, requestId, ip } = await publicAccess(args)
  await limitRate('accountMail', `objection:${ip}`, now)
  const id = args.params.noticeId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, objectionSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const who = actor ? { userId: actor.userId, kind: actor.kind } : { userId: null, kind: 'visitor' }
  const done = await objectTo({ actor: who, now, requestId }, id, parsed.value)
  if (done.ok) return redirectSaying(paths.cardNotice(id), 'card-objection-sent')
  return data<FormReply>(refusedForm(form, done.code, 'receipt'), { status: 409 })
}

function Objection({ reply: { errors, value } }: { reply: CardReply }) {
  const { notice: t } = useMessages(cards)
  return (
    <Section title={t.object} hint={t.objectHint}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <TextField
            label={t.objectReceipt}
            name="receipt"
            narrow
            error={errors?.receipt}
            defaultValue={value('receipt')}
            autoComplete="off"
          />
          <TextArea
            label={t.objectText}
            name="text"
            limit={2000}
            error={errors?.text}
            defaultValue={value('text')}
          />
          <TextField
            label={t.contact}
            name="contact"
            optional
            error={errors?.contact}
            defaultValue={value('contact')}
          />
          <SubmitButton>{t.send}</SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

export default function CardNotice() {
  const { notice, people } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const t = useMessages(cards)
  const f = useFormat()
  const tier = useTierName()
  return (
    <Page>
      <PageHeader
        title={notice.title}
        lead={`${t.notice.number({ number: notice.number })} · ${t.notice.days({ from: f.date(notice.fromOn), until: f.date(notice.untilOn) })}`}
        back={{ to: paths.cards(), label: t.title }}
      />
      <ErrorSummary errors={reply.errors} />
      <DataTable
        caption={notice.title}
        rows={people}
        rowKey={one => one.receipt}
        columns={[
          {
            key: 'receipt',
            label: t.notice.receipt,
            kind: 'row',
            cell: one => <span className="num">{one.receipt}</span>,
          },
          { key: 'name', label: t.notice.name, cell: one => one.name },
          { key: 'employer', label: t.notice.employer, cell: one => one.employerName },
          { key: 'tier', label: t.notice.tier, cell: one => tier(one.tierCode, one.tier) },
          { key: 'kind', label: t.notice.kind, cell: one => t.kinds[one.kind] },
        ]}
      />
      <Objection reply={reply} />
    </Page>
  )
}
