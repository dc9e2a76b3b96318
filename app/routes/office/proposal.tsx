import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import type { Access } from '~/modules/access/index.server'
import { authorize } from '~/modules/access/index.server'
import { adjustSchema } from '~/modules/pairings/index'
import {
  adjustProposal,
  copyProposal,
  publishRound,
  readProposal,
  readRound,
  roundPeople,
} from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DotLine } from '~/ui/page/definitions'
import { Section } from '~/ui/page/section'
import { fieldOptions } from '../field-options.server'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { usePairingErrors } from '../pairing-errors'
import { ProposalComparison } from './proposal-comparison'
import { ProposalLines } from './proposal-lines'
import { RoundFrame } from './round-frame'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, pairings, t => t.proposals.number({ number: loaded?.proposal.number ?? 0 }))

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'round.edit')
  const { roundId = '', proposalId = '' } = args.params
  const other = new URL(args.request.url).searchParams.get('with') ?? ''
  const [found, proposal, compared, people, fields] = await Promise.all([
    readRound(roundId),
    readProposal(roundId, proposalId),
    other ? readProposal(roundId, other) : null,
    readRound(roundId).then(round => (round ? roundPeople(round.round.id) : null)),
    fieldOptions(locale),
  ])
  if (!found || !proposal || !people) throw notFound()
  const leaders = people.leaders.map(({ id, name, unit }) => ({ id, name, unit }))
  return { round: found.round, proposal, compared, leaders, fields }
}

async function adjust(access: Access, roundId: string, proposalId: string, form: FormData) {
  const parsed = parseForm(form, adjustSchema)
  if (!parsed.ok) throw badRequest()
  const done = await adjustProposal(access, { proposalId, ...parsed.value })
  if (done.ok) return redirectSaying(paths.officeProposal(roundId, proposalId), 'saved')
  if (done.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, done.code), { status: 409 })
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const { roundId = '', proposalId = '' } = args.params
  const form = await args.request.formData()
  const intent = form.get('intent')
  if (intent === 'adjust') return adjust(access, roundId, proposalId, form)
  if (intent === 'copy') {
    const copied = await copyProposal(access, proposalId)
    if (copied.ok)
      return redirectSaying(paths.officeProposal(roundId, copied.value.proposalId), 'proposal-made')
    if (copied.code === 'not-found') throw notFound()
    return data<Refused>(refusedForm(form, copied.code), { status: 409 })
  }
  if (intent !== 'publish') throw badRequest()
  const published = await publishRound(access, proposalId)
  if (published.ok) return redirectSaying(paths.officeRound(published.value.roundId), 'round-published')
  if (published.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, published.code), { status: 409 })
}

function Decide({ pairs }: { pairs: number }) {
  const { proposals: t } = useMessages(pairings)
  return (
    <Form method="post" className="cluster mt-6 no-print">
      <SubmitButton name="intent" value="publish">
        {t.publish({ pairs })}
      </SubmitButton>
      <SubmitButton look="quiet" name="intent" value="copy">
        {t.copy}
      </SubmitButton>
      <p className="hint">{t.publishText}</p>
    </Form>
  )
}

/** One proposal: who goes with whom and why, who has nobody, what another one does otherwise; adjusted and published here. */
export default function Proposal() {
  const { round, proposal, compared, leaders, fields } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { proposals: t } = useMessages(pairings)
  const f = useFormat()
  const open = round.status === 'preparing' && !proposal.publishedAt
  const [paired, alone] = [
    proposal.lines.filter(line => line.leaderId !== null),
    proposal.lines.filter(line => line.leaderId === null),
  ]
  const title = t.number({ number: proposal.number })
  return (
    <RoundFrame round={round} title={title}>
      <ErrorSummary errors={usePairingErrors(reply)} />
      <p>
        <DotLine
          items={[
            t[proposal.origin],
            `${t.paired} ${f.number(paired.length)}`,
            `${t.value} ${f.number(proposal.value)}`,
            proposal.publishedAt && t.published,
          ]}
        />
      </p>
      {open && <Decide pairs={paired.length} />}
      {compared && <ProposalComparison before={compared} after={proposal} />}
      {alone.length > 0 && (
        <Section title={t.unpairedTitle({ count: alone.length })}>
          <ProposalLines
            lines={alone}
            leaders={leaders}
            fields={fields}
            open={open}
            caption={t.reasons['by-hand']}
          />
        </Section>
      )}
      <Section title={`${t.paired} ${f.number(paired.length)}`}>
        <ProposalLines lines={paired} leaders={leaders} fields={fields} open={open} caption={title} />
      </Section>
    </RoundFrame>
  )
}
