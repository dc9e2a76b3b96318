import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { applySchema, isUnderWay } from '~/modules/cards/index'
import { applyForCard, listPublicTiers, myCards } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Checkbox, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { CARD_PAPERS, FactFields, PaperFields } from '../../card-fields'
import { readCardForm, refusedCard } from '../../card-upload.server'
import { type CardReply, useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.form.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const [tiers, own] = await Promise.all([listPublicTiers(), myCards(access)])
  return {
    tiers: tiers.flatMap(({ code, nameZh, nameEn, policy }) => (policy ? [{ code, nameZh, nameEn }] : [])),
    busy: own.applications.some(one => one.kind !== 'family' && isUnderWay(one.status)),
    hasCard: own.cards.some(card => card.relation === 'self' && card.status === 'active'),
    asked: new URL(args.request.url).searchParams.get('tier'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.own')
  await limitRate('write', access.actor.userId, access.now)
  const read = await readCardForm(args.request, CARD_PAPERS)
  if ('reply' in read) return data<FormReply>(read.reply, { status: 400 })
  const parsed = parseForm(read.form, applySchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const sent = await applyForCard(access, parsed.value, read.papers)
  if (sent.ok) return redirectSaying(paths.myCardApplication(sent.value.applicationId), 'card-sent')
  return data<FormReply>(refusedCard(read.form, sent.code, CARD_PAPERS[0]), { status: 409 })
}

function Person({ reply: { errors, value } }: { reply: CardReply }) {
  const { form: t, tier } = useMessages(cards)
  const { tiers, asked } = useLoaderData<typeof loader>()
  const name = useTierName()
  return (
    <FieldSet legend={tier}>
      <RadioGroup
        label={tier}
        name="tierCode"
        hint={t.tierHint}
        error={errors?.tierCode}
        defaultValue={value('tierCode') ?? asked ?? undefined}
        options={tiers.map(one => ({ value: one.code, label: name(one.code, one) }))}
      />
      <TextField
        label={t.identity}
        name="identity"
        hint={t.identityHint}
        error={errors?.identity}
        defaultValue={value('identity')}
        autoComplete="off"
      />
      <TextField
        label={t.employer}
        name="employer"
        hint={t.employerHint}
        error={errors?.employer}
        defaultValue={value('employer')}
        autoComplete="organization"
      />
    </FieldSet>
  )
}

export default function ApplyForCard() {
  const { busy, hasCard } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const { form: t, home } = useMessages(cards)
  return (
    <Page width="text">
      <PageHeader
        title={hasCard ? t.changeTitle : t.title}
        lead={t.lead}
        back={{ to: paths.myCard(), label: home.title }}
      />
      {busy && <Notice tone="warning">{t.closed}</Notice>}
      {!busy && (
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          <ErrorSummary errors={reply.errors} />
          <Person reply={reply} />
          <FactFields reply={reply} facts={null} legend={t.facts} />
          <PaperFields kinds={CARD_PAPERS} reply={reply} />
          <Checkbox label={t.truthful} name="truthful" optional={false} error={reply.errors?.truthful} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
