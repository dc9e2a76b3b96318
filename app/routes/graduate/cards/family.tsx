import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { FAMILY_RELATIONS, familySchema } from '~/modules/cards/index'
import { applyForFamily, myCards } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { FAMILY_PAPERS, PaperFields } from '../../card-fields'
import { readCardForm, refusedCard } from '../../card-upload.server'
import { useCardReply } from '../../card-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.form.familyTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  const { cards: all } = await myCards(access)
  return { inForce: all.some(card => card.relation === 'self' && card.standing === 'in-force') }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.own')
  await limitRate('write', access.actor.userId, access.now)
  const read = await readCardForm(args.request, FAMILY_PAPERS)
  if ('reply' in read) return data<FormReply>(read.reply, { status: 400 })
  const parsed = parseForm(read.form, familySchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const sent = await applyForFamily(access, parsed.value, read.papers)
  if (sent.ok) return redirectSaying(paths.myCardApplication(sent.value.applicationId), 'card-sent')
  return data<FormReply>(refusedCard(read.form, sent.code, FAMILY_PAPERS[0]), { status: 409 })
}

export default function CardForFamily() {
  const { inForce } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const { form: t, home, relations } = useMessages(cards)
  const { errors, value } = reply
  return (
    <Page width="text">
      <PageHeader
        title={t.familyTitle}
        lead={t.familyLead}
        back={{ to: paths.myCard(), label: home.title }}
      />
      {!inForce && <Notice tone="warning">{t.noCard}</Notice>}
      {inForce && (
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          <ErrorSummary errors={errors} />
          <TextField label={t.name} name="name" error={errors?.name} defaultValue={value('name')} />
          <RadioGroup
            label={t.relation}
            name="relation"
            look="segments"
            error={errors?.relation}
            defaultValue={value('relation')}
            options={FAMILY_RELATIONS.map(one => ({ value: one, label: relations[one] }))}
          />
          <TextField
            label={t.identity}
            name="identity"
            hint={t.identityHint}
            error={errors?.identity}
            defaultValue={value('identity')}
            autoComplete="off"
          />
          <PaperFields kinds={FAMILY_PAPERS} reply={reply} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
