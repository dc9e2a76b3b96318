import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { tierSchema } from '~/modules/cards/index'
import { listReviewers, listTiers, saveTier } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { TierFields } from './tier-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.tiers.edit)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'card.manage')
  const [tiers, reviewers] = await Promise.all([listTiers(), listReviewers()])
  const tier = tiers.find(one => one.code === args.params.code)
  if (!tier) throw notFound()
  return { tier, reviewers }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const parsed = parseForm(await args.request.formData(), tierSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await saveTier(access, { code: args.params.code ?? '', isNew: false }, parsed.value)
  if (!done.ok) throw notFound()
  return redirectSaying(paths.officeCardTiers(), 'saved')
}

export default function EditTier() {
  const { tier, reviewers } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const { tiers: t, tabs } = useMessages(cardOffice)
  const name = useTierName()
  return (
    <Page width="text">
      <PageHeader
        title={`${t.edit} · ${name(tier.code, tier)}`}
        back={{ to: paths.officeCardTiers(), label: tabs.tiers }}
      />
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={reply.errors} />
        <TierFields tier={tier} reviewers={reviewers} reply={reply} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
