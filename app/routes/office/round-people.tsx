import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { type Participation, readRound, roundPeople, setParticipation } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { Notice } from '~/ui/page/notice'
import { Section } from '~/ui/page/section'
import { fieldName } from '../field-name'
import { fieldOptions } from '../field-options.server'
import { pageTitle } from '../page-title'
import { RoundFrame } from './round-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.people.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'round.edit')
  const found = await readRound(args.params.roundId ?? '')
  if (!found) throw notFound()
  const [people, fields] = await Promise.all([roundPeople(found.round.id), fieldOptions(locale)])
  return { round: found.round, leaders: people.leaders, talents: people.talents, fields }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

function changeOf(form: FormData): Participation {
  const [intent, id] = [form.get('intent'), form.get('id')]
  if (intent === 'fill') return { kind: 'all' }
  if (!isId(id)) throw badRequest()
  if (intent === 'remove-talent') return { kind: 'talent', keyTalentId: id, takesPart: false }
  const maximumLoad = Number(form.get('maximumLoad'))
  if (intent === 'remove-leader') return { kind: 'leader', leaderId: id, maximumLoad: null }
  if (intent !== 'set' || !Number.isInteger(maximumLoad) || maximumLoad < 0 || maximumLoad > 100)
    throw badRequest()
  return { kind: 'leader', leaderId: id, maximumLoad }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const roundId = args.params.roundId ?? ''
  const done = await setParticipation(access, roundId, changeOf(await args.request.formData()))
  if (!done.ok && done.code === 'not-found') throw notFound()
  return redirectSaying(paths.officeRoundPeople(roundId), done.ok ? 'saved' : 'visit-stale')
}

function Leaders({ leaders, fields, round }: Data) {
  const f = useFormat()
  const { people: t } = useMessages(pairings)
  const open = round.status !== 'closed'
  return (
    <DataTable
      caption={t.leader}
      rows={leaders}
      rowKey={leader => leader.id}
      columns={[
        {
          key: 'name',
          label: t.leader,
          kind: 'row',
          cell: leader => <Link to={paths.officeLeader(leader.id)}>{leader.name}</Link>,
        },
        { key: 'unit', label: t.unit, cell: leader => `${leader.unit} ${leader.post}` },
        {
          key: 'fields',
          label: t.fields,
          cell: leader => f.list(leader.fields.map(key => fieldName(fields, key))),
        },
        {
          key: 'load',
          label: t.maximumLoad,
          kind: 'action',
          cell: leader =>
            open ? (
              <Form method="post" className="cluster row-form">
                <input type="hidden" name="id" value={leader.id} />
                <input
                  className="input input-tiny"
                  name="maximumLoad"
                  inputMode="numeric"
                  aria-label={`${leader.name} ${t.maximumLoad}`}
                  defaultValue={leader.maximumLoad}
                />
                <SubmitButton look="quiet" size="small" name="intent" value="set">
                  {t.set}
                </SubmitButton>
                <SubmitButton look="quiet" size="small" name="intent" value="remove-leader">
                  {t.remove}
                </SubmitButton>
              </Form>
            ) : (
              leader.maximumLoad
            ),
        },
      ]}
    />
  )
}

function Talents({ talents, fields, round }: Data) {
  const { people: t } = useMessages(pairings)
  const open = round.status === 'preparing'
  return (
    <DataTable
      caption={t.talent}
      rows={talents}
      rowKey={talent => talent.id}
      columns={[
        {
          key: 'name',
          label: t.talent,
          kind: 'row',
          cell: talent => <Link to={paths.officeKeyTalent(talent.id)}>{talent.name}</Link>,
        },
        { key: 'enterprise', label: t.enterprise, cell: talent => talent.enterpriseName },
        { key: 'field', label: t.field, cell: talent => fieldName(fields, talent.field) },
        {
          key: 'remove',
          label: t.remove,
          kind: 'action',
          cell: talent =>
            open && (
              <Form method="post">
                <input type="hidden" name="id" value={talent.id} />
                <SubmitButton look="quiet" size="small" name="intent" value="remove-talent">
                  {t.remove}
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}

/** Who takes part in a round, and with how much room. */
export default function RoundPeople() {
  const data = useLoaderData<typeof loader>()
  const { people: t } = useMessages(pairings)
  const { round, leaders, talents } = data
  const places = leaders.reduce((sum, leader) => sum + leader.maximumLoad, 0)
  const missing = talents.length - places
  return (
    <RoundFrame
      round={round}
      title={t.title}
      actions={
        round.status !== 'closed' && (
          <Form method="post">
            <SubmitButton look="secondary" name="intent" value="fill">
              {t.fill}
            </SubmitButton>
          </Form>
        )
      }
    >
      <p>{t.total({ places, talents: talents.length })}</p>
      {missing > 0 && <Notice tone="warning">{t.short({ count: missing })}</Notice>}
      <Section title={`${t.leader} ${leaders.length}`} hint={t.lead}>
        <Leaders {...data} />
      </Section>
      <Section title={`${t.talent} ${talents.length}`}>
        <Talents {...data} />
      </Section>
    </RoundFrame>
  )
}
