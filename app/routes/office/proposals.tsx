import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { SHIPPED_WEIGHTS, weightsSchema } from '~/modules/pairings/index'
import { makeProposal, readRound } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { fieldsOf, type Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { usePairingErrors } from '../pairing-errors'
import { RoundFrame } from './round-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.proposals.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'round.edit')
  const found = await readRound(args.params.roundId ?? '')
  if (!found) throw notFound()
  return found
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const roundId = args.params.roundId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, weightsSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const made = await makeProposal(access, roundId, parsed.value)
  if (made.ok) return redirectSaying(paths.officeProposal(roundId, made.value.proposalId), 'proposal-made')
  if (made.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, made.code), { status: 409 })
}

const WEIGHTS = ['mainField', 'otherField', 'continuity', 'load'] as const

function Compute() {
  const { proposals: t } = useMessages(pairings)
  const { proposals } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const errors = usePairingErrors(reply)
  const of = fieldsOf(reply, errors)
  const weights = proposals[0]?.weights ?? SHIPPED_WEIGHTS
  return (
    <Section title={t.weights} hint={t.weightsHint}>
      <SectionBody>
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <div className="form-two">
            {WEIGHTS.map(name => (
              <TextField
                key={name}
                label={t[name]}
                unit={t.points}
                inputMode="numeric"
                narrow
                {...of(name, weights[name])}
              />
            ))}
          </div>
          <FormActions>
            <SubmitButton>{t.compute}</SubmitButton>
          </FormActions>
        </Form>
      </SectionBody>
    </Section>
  )
}

function Made({ round, proposals }: Data) {
  const { proposals: t } = useMessages(pairings)
  const f = useFormat()
  const [newest] = proposals
  if (!newest) return <EmptyState title={t.none} text={t.noneText} />
  return (
    <DataTable
      caption={t.title}
      rows={proposals}
      rowKey={proposal => proposal.id}
      columns={[
        {
          key: 'number',
          label: t.title,
          kind: 'row',
          cell: proposal => (
            <>
              <Link to={paths.officeProposal(round.id, proposal.id)}>
                {t.number({ number: proposal.number })}
              </Link>{' '}
              {proposal.publishedAt && <StatusTag tone="done">{t.published}</StatusTag>}
            </>
          ),
        },
        { key: 'origin', label: t.made, cell: proposal => t[proposal.origin] },
        {
          key: 'at',
          label: t.made,
          cell: proposal => <Time value={proposal.createdAt} shape="shortDateTime" />,
        },
        { key: 'paired', label: t.paired, kind: 'number', cell: proposal => f.number(proposal.paired) },
        { key: 'value', label: t.value, kind: 'number', cell: proposal => f.number(proposal.value) },
        {
          key: 'compare',
          label: t.compareWith,
          kind: 'action',
          cell: proposal =>
            proposal.id !== newest.id && (
              <Link to={`${paths.officeProposal(round.id, newest.id)}?with=${proposal.id}`}>
                {t.compareWith}
              </Link>
            ),
        },
      ]}
    />
  )
}

/** The proposals of a round, and the weights for another one. */
export default function Proposals() {
  const loaded = useLoaderData<typeof loader>()
  const { proposals: t } = useMessages(pairings)
  return (
    <RoundFrame round={loaded.round} title={t.title}>
      <p className="muted">{t.lead}</p>
      <Made {...loaded} />
      {loaded.round.status === 'preparing' && <Compute />}
    </RoundFrame>
  )
}
