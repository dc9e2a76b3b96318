import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { newTierSchema } from '~/modules/cards/index'
import { draftPolicy, listReviewers, listTiers, saveTier } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { refusedCard } from '../../card-upload.server'
import { useCardReply, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { CardTabs } from './card-tabs'
import { TierFields } from './tier-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.tabs.tiers)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'card.manage')
  const [tiers, reviewers] = await Promise.all([listTiers(), listReviewers()])
  return { tiers, reviewers }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const form = await args.request.formData()
  const draftOf = form.get('draftOf')
  if (typeof draftOf === 'string') {
    const draft = await draftPolicy(access, draftOf)
    if (!draft.ok) throw notFound()
    return redirect(paths.officeCardPolicy(draft.value.policyId), 303)
  }
  const parsed = parseForm(form, newTierSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const { code, ...input } = parsed.value
  const done = await saveTier(access, { code, isNew: true }, input)
  if (done.ok) return redirectSaying(paths.officeCardTiers(), 'saved')
  return data<FormReply>(refusedCard(form, done.code, ''), { status: 409 })
}
type Tier = ReturnType<typeof useLoaderData<typeof loader>>['tiers'][number]

function Versions({ tier }: { tier: Tier }) {
  const { tiers: t, policy: words } = useMessages(cardOffice)
  const f = useFormat()
  const hasDraft = tier.policies.some(policy => !policy.publishedAt)
  return (
    <>
      <DataTable
        caption={t.versions}
        rows={tier.policies}
        rowKey={policy => policy.id}
        columns={[
          {
            key: 'version',
            label: t.versions,
            kind: 'row',
            cell: policy => (
              <Link to={paths.officeCardPolicy(policy.id)}>{t.version({ version: policy.version })}</Link>
            ),
          },
          {
            key: 'state',
            label: t.draft,
            cell: policy =>
              policy.publishedAt ? t.published({ date: f.date(policy.publishedAt) }) : t.draft,
          },
          { key: 'note', label: words.note, cell: policy => policy.note },
        ]}
      />
      <Form method="post" className="my-3">
        <SubmitButton name="draftOf" value={tier.code} look="secondary" size="small">
          {hasDraft ? t.editDraft : t.newVersion}
        </SubmitButton>
      </Form>
    </>
  )
}

export default function CardTiers() {
  const f = useFormat()
  const { tiers, reviewers } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const t = useMessages(cardOffice)
  const { example } = useMessages(cards)
  const name = useTierName()
  return (
    <Page>
      <PageHeader title={t.tabs.tiers} lead={t.tiers.examples} />
      <CardTabs />
      {tiers.map(tier => (
        <Section
          key={tier.code}
          title={name(tier.code, tier)}
          hint={
            <DotLine
              items={[
                t.tiers.cards({ count: tier._count.cards }),
                f.list(tier.departments.map(one => one.organisation.name)),
                !tier.active && t.tiers.inactive,
                tier.example && <StatusTag tone="neutral">{example}</StatusTag>,
              ]}
            />
          }
          actions={
            <ButtonLink look="quiet" size="small" to={paths.officeCardTier(tier.code)}>
              {t.tiers.edit}
            </ButtonLink>
          }
        >
          <SectionBody>
            <Versions tier={tier} />
          </SectionBody>
        </Section>
      ))}
      <Section title={t.tiers.add}>
        <SectionBody>
          <Form method="post" noValidate className="form">
            <ErrorSummary errors={reply.errors} />
            <TierFields tier={null} reviewers={reviewers} reply={reply} />
            <SubmitButton>{t.tiers.save}</SubmitButton>
          </Form>
        </SectionBody>
      </Section>
    </Page>
  )
}
