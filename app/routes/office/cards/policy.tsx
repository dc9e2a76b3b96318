import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { dryRun, editPolicy, flipsOf, publishPolicy, readPolicy } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { type FormReply, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { RuleView } from '../../card-rule'
import { useCardReply } from '../../card-words'
import { pageTitle } from '../../page-title'
import { DryRun, PublishForm } from './dry-run'
import { readEdit } from './read-edit'
import { RuleEditor } from './rule-editor'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.tabs.tiers)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'card.manage')
  const policy = await readPolicy(args.params.policyId ?? '')
  if (!policy) throw notFound()
  const fresh = policy.dryRunOf === policy.revision
  const flips = !policy.publishedAt && fresh ? await flipsOf(policy.id) : null
  return { policy, fresh, flips }
}
export type PolicyPage = ReturnType<typeof useLoaderData<typeof loader>>

const SAYS = { 'dry-run': 'card-dry-run', publish: 'card-policy-published', edit: 'saved' } as const

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.manage')
  const id = args.params.policyId ?? ''
  const form = await args.request.formData()
  const intent = String(form.get('intent') ?? '')
  const edit = readEdit(form)
  const run = {
    'dry-run': () => dryRun(access, id),
    publish: () => publishPolicy(access, id, String(form.get('note') ?? '').slice(0, 200)),
    edit: () => {
      if (!edit) throw badRequest()
      return editPolicy(access, id, edit)
    },
  }
  if (intent !== 'dry-run' && intent !== 'publish' && intent !== 'edit') throw badRequest()
  const done = await run[intent]()
  if (done.ok) return redirectSaying(paths.officeCardPolicy(id), SAYS[intent])
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

/** A version of a tier's conditions: read when published, edited node by node while it is a draft. */
export default function CardPolicy() {
  const { policy, fresh, flips } = useLoaderData<typeof loader>()
  const reply = useCardReply(useActionData<typeof action>() as FormReply | undefined)
  const { policy: t, tabs, tiers } = useMessages(cardOffice)
  const published = policy.publishedAt !== null
  return (
    <Page>
      <PageHeader
        title={t.title({ tier: policy.tierCode, version: policy.version })}
        lead={published ? t.immutable : tiers.draft}
        back={{ to: paths.officeCardTiers(), label: tabs.tiers }}
      />
      <ErrorSummary errors={reply.errors} />
      <Section title={t.fact}>
        <SectionBody>
          {published ? <RuleView rule={policy.rule} /> : <RuleEditor rule={policy.rule} path={[]} />}
        </SectionBody>
      </Section>
      {!published && policy.dryRunOf !== null && !fresh && <Notice tone="warning">{t.stale}</Notice>}
      {!published && <DryRun policy={policy} flips={flips} />}
      {!published && fresh && <PublishForm />}
    </Page>
  )
}
