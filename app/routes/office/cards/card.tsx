import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { type Access, authorize } from '~/modules/access/index.server'
import { mayChangeCard, reasonSchema } from '~/modules/cards/index'
import { officeCard, reissueCard, setCard } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { Timeline } from '~/ui/figure/timeline'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Card } from '~/ui/page/card'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { STANDING_TONES, useCardReply, useTierName } from '../../card-words'

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'card.manage')
  const card = await officeCard(args.params.cardId ?? '', now)
  if (!card) throw notFound()
  return { card }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.card.number }]

const TARGETS = { revoke: 'revoked', lose: 'lost', find: 'active' } as const

async function change(access: Access, id: string, form: FormData) {
  const target = TARGETS[form.get('intent') as keyof typeof TARGETS]
  if (!target) throw badRequest()
  const parsed = parseForm(form, reasonSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await setCard(access, id, target, parsed.value.reason)
  if (done.ok) return redirectSaying(paths.officeIssuedCard(id), 'card-set')
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const id = args.params.cardId ?? ''
  if (!(await officeCard(id, access.now))) throw notFound()
  const form = await args.request.formData()
  if (form.get('intent') !== 'reissue') return change(access, id, form)
  const done = await reissueCard(access, id)
  if (done.ok) return redirectSaying(paths.officeIssuedCard(id), 'card-set')
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Actions() {
  const { card } = useLoaderData<typeof loader>()
  const { errors, value } = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const { issued: t } = useMessages(cardOffice)
  const may = (to: 'active' | 'lost' | 'revoked') => mayChangeCard(card.status, to, 'office')
  if (!may('revoked')) return null
  return (
    <Section title={t.actions}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <ErrorSummary errors={errors} />
          <TextArea
            label={t.setReason}
            name="reason"
            hint={t.reasonHint}
            limit={500}
            error={errors?.reason}
            defaultValue={value('reason')}
          />
          <div className="cluster">
            {may('lost') && (
              <SubmitButton name="intent" value="lose" look="secondary">
                {t.lose}
              </SubmitButton>
            )}
            {may('active') && (
              <SubmitButton name="intent" value="find" look="secondary">
                {t.find_}
              </SubmitButton>
            )}
            {card.status === 'lost' && (
              <SubmitButton name="intent" value="reissue">
                {t.reissue}
              </SubmitButton>
            )}
            <SubmitButton name="intent" value="revoke" look="danger">
              {t.revoke}
            </SubmitButton>
          </div>
        </Form>
      </SectionBody>
    </Section>
  )
}

function History() {
  const { card } = useLoaderData<typeof loader>()
  const { issued: t } = useMessages(cardOffice)
  const { by } = useMessages(cards)
  const words: Record<string, string> = t.events
  return (
    <Card title={t.history}>
      <Timeline
        label={t.history}
        items={card.events.map(event => ({
          key: event.id,
          title: words[event.what] ?? event.what,
          state: 'done' as const,
          when: <Time value={event.at} shape="dateTime" />,
          who: by[event.party],
          note: event.note,
        }))}
      />
    </Card>
  )
}

export default function IssuedCard() {
  const { card } = useLoaderData<typeof loader>()
  const t = useMessages(cardOffice)
  const words = useMessages(cards)
  const tier = useTierName()
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={`${card.holderName} ${card.number}`}
        lead={<StatusTag tone={STANDING_TONES[card.standing]}>{words.standings[card.standing]}</StatusTag>}
        back={{ to: paths.officeIssuedCards(), label: t.tabs.issued }}
      />
      <div className="split-end">
        <div>
          <KeyValueGrid
            items={[
              { term: t.issued.tier, value: tier(card.tierCode, card.tier) },
              { term: t.issued.relation, value: words.relations[card.relation] },
              { term: t.issued.employer, value: card.employerName || '—' },
              { term: t.issued.issuedAt, value: f.date(card.issuedAt) },
              { term: t.issued.validUntil, value: f.date(card.validUntil) },
              { term: t.issued.checkDueOn, value: f.date(card.checkDueOn) },
            ]}
          />
          <Actions />
        </div>
        <aside className="rail">
          <History />
        </aside>
      </div>
    </Page>
  )
}
