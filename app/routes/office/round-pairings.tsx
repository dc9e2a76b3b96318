import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { adjustSchema } from '~/modules/pairings/index'
import { assignLeader, readRound, roundPairings, roundPeople } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { usePairingErrors } from '../pairing-errors'
import { RoundFrame } from './round-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.pairs.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'round.edit')
  const found = await readRound(args.params.roundId ?? '')
  if (!found) throw notFound()
  const [all, people] = await Promise.all([roundPairings(found.round.id, false), roundPeople(found.round.id)])
  const loads = new Map<string, number>()
  const present = all.pairings.filter(pairing => pairing.endedAt === null)
  for (const { leader } of present) loads.set(leader.id, (loads.get(leader.id) ?? 0) + 1)
  const leaders = people.leaders.map(({ id, name, unit, maximumLoad }) => ({
    id,
    name,
    unit,
    maximum: maximumLoad,
    load: loads.get(id) ?? 0,
  }))
  const ended = all.pairings.filter(pairing => pairing.endedAt !== null)
  return { round: found.round, present, ended, leaders, unpaired: all.unpaired }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const roundId = args.params.roundId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, adjustSchema)
  if (!parsed.ok || !parsed.value.leaderId) throw badRequest()
  const { keyTalentId, leaderId } = parsed.value
  const done = await assignLeader(access, { roundId, keyTalentId, leaderId })
  if (done.ok) return redirectSaying(paths.officeRoundPairings(roundId), 'leader-assigned')
  if (done.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, done.code), { status: 409 })
}

function Assign({ talent, leaders, current }: { talent: Named; leaders: Data['leaders']; current: string }) {
  const { pairs: t } = useMessages(pairings)
  return (
    <Form method="post" className="cluster row-form" preventScrollReset>
      <input type="hidden" name="keyTalentId" value={talent.id} />
      <select
        className="input"
        name="leaderId"
        defaultValue={current}
        aria-label={`${talent.name} ${t.move}`}
      >
        {!current && <option value="">—</option>}
        {leaders.map(({ id, name, unit, load, maximum }) => (
          <option key={id} value={id} disabled={id !== current && load >= maximum}>
            {name} {unit} {t.room({ load, maximum })}
          </option>
        ))}
      </select>
      <SubmitButton look="quiet" size="small">
        {t.move}
      </SubmitButton>
    </Form>
  )
}
type Named = { id: string; name: string }

function Present({ present, leaders, round }: Data) {
  const { pairs: t } = useMessages(pairings)
  return (
    <DataTable
      caption={t.inForce}
      rows={present}
      rowKey={pairing => pairing.id}
      columns={[
        {
          key: 'talent',
          label: t.talent,
          kind: 'row',
          cell: ({ keyTalent }) => (
            <>
              <Link to={paths.officeKeyTalent(keyTalent.id)}>{keyTalent.name}</Link>{' '}
              <span className="muted">{keyTalent.enterpriseName}</span>
            </>
          ),
        },
        {
          key: 'leader',
          label: t.leader,
          cell: ({ leader }) => <Link to={paths.officeLeader(leader.id)}>{leader.name}</Link>,
        },
        { key: 'since', label: t.since, cell: pairing => <Time value={pairing.startedAt} /> },
        {
          key: 'move',
          label: t.move,
          kind: 'action',
          cell: ({ keyTalent, leader }) =>
            round.status === 'published' && (
              <Assign talent={keyTalent} leaders={leaders} current={leader.id} />
            ),
        },
      ]}
    />
  )
}

function Ended({ ended }: Data) {
  const { pairs: t, endReason } = useMessages(pairings)
  if (ended.length === 0) {
    return (
      <SectionBody>
        <p className="muted">{t.noHistory}</p>
      </SectionBody>
    )
  }
  return (
    <DataTable
      caption={t.history}
      rows={ended}
      rowKey={pairing => pairing.id}
      columns={[
        { key: 'talent', label: t.talent, kind: 'row', cell: pairing => pairing.keyTalent.name },
        { key: 'leader', label: t.leader, cell: pairing => pairing.leader.name },
        { key: 'since', label: t.since, cell: pairing => <Time value={pairing.startedAt} /> },
        {
          key: 'until',
          label: t.until,
          cell: pairing => pairing.endedAt && <Time value={pairing.endedAt} />,
        },
        { key: 'why', label: t.why, cell: pairing => pairing.endReason && endReason[pairing.endReason] },
      ]}
    />
  )
}

/** Who looks after whom now, who has nobody, and what has changed since the round began. */
export default function RoundPairings() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { pairs: t, round: words } = useMessages(pairings)
  const { unpaired, leaders, round } = loaded
  return (
    <RoundFrame round={round} title={t.title}>
      <ErrorSummary errors={usePairingErrors(reply)} />
      {round.status === 'published' && unpaired.length > 0 && (
        <Section title={words.unpaired({ count: unpaired.length })}>
          <DataTable
            caption={words.unpaired({ count: unpaired.length })}
            rows={unpaired}
            rowKey={talent => talent.id}
            columns={[
              { key: 'talent', label: t.talent, kind: 'row', cell: talent => talent.name },
              {
                key: 'assign',
                label: words.assign,
                kind: 'action',
                cell: talent => <Assign talent={talent} leaders={leaders} current="" />,
              },
            ]}
          />
        </Section>
      )}
      <Section title={`${t.inForce} ${loaded.present.length}`} hint={t.moveText}>
        <Present {...loaded} />
      </Section>
      <Section title={t.history}>
        <Ended {...loaded} />
      </Section>
    </RoundFrame>
  )
}
