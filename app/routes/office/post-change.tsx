import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { postChangeSchema } from '~/modules/pairings/index'
import {
  changePost,
  currentRound,
  readLeader,
  roundPeople,
  successorsFor,
} from '~/modules/pairings/index.server'
import { openRequestsOf } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Checkbox } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { fieldsOf, type Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { usePairingErrors } from '../pairing-errors'
import { LineReasons } from './line-why'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.leaders.changePost)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'leader.edit')
  const leader = await readLeader(args.params.leaderId ?? '')
  if (!leader || leader.leftAt) throw notFound()
  const [successors, round] = await Promise.all([successorsFor(leader.id), currentRound()])
  const people = round ? await roundPeople(round.id) : { leaders: [] }
  const requests = leader.userId ? await openRequestsOf(leader.userId) : []
  const others = people.leaders.filter(one => one.id !== leader.id)
  return {
    leader: { id: leader.id, name: leader.name, post: leader.post, unit: leader.unit },
    successors,
    leaders: others.map(({ id, name, unit }) => ({ id, name, unit })),
    requests: requests.length,
  }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

/** Successors by talent as the form names them: `successor-<talent>`. */
function successorsIn(form: FormData): Map<string, string | null> {
  const successors = new Map<string, string | null>()
  for (const [name, value] of form) {
    const talent = name.startsWith('successor-') ? name.slice(10) : ''
    if (isId(talent)) successors.set(talent, isId(value) ? value : null)
  }
  return successors
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  const leaderId = args.params.leaderId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, postChangeSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const changed = await changePost({ access, leaderId, input: parsed.value, successors: successorsIn(form) })
  if (changed.ok) return redirectSaying(paths.officeLeader(leaderId), 'post-changed')
  if (changed.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, changed.code), { status: 409 })
}

function Successors({ successors, leaders, requests, reply }: Data & { reply: Refused | undefined }) {
  const { post: t } = useMessages(pairings)
  const names = new Map(leaders.map(leader => [leader.id, leader.name]))
  if (successors.length === 0) return <p className="muted">{t.noTalents}</p>
  return (
    <FieldSet legend={t.successors({ count: successors.length })} hint={t.successorsHint}>
      {requests > 0 && <p>{t.requests({ count: requests })}</p>}
      {successors.map(({ keyTalent, line }) => (
        <SelectField
          key={keyTalent.id}
          name={`successor-${keyTalent.id}`}
          label={[keyTalent.name, keyTalent.title, keyTalent.enterpriseName].filter(Boolean).join('，')}
          hint={line && <LineReasons why={line.why} leaderName={id => names.get(id) ?? ''} />}
          optional
          empty={t.nobody}
          options={leaders.map(({ id, name, unit }) => ({ value: id, label: `${name} ${unit}` }))}
          defaultValue={String(reply?.values[`successor-${keyTalent.id}`] ?? line?.leaderId ?? '')}
        />
      ))}
    </FieldSet>
  )
}

/** A leader's next post: who takes over whom, and what happens in the same instant. */
export default function PostChange() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { post: t } = useMessages(pairings)
  const errors = usePairingErrors(reply)
  const of = fieldsOf(reply, errors)
  const { leader, successors } = loaded
  return (
    <Page width="text">
      <PageHeader
        back={{ to: paths.officeLeader(leader.id), label: leader.name }}
        title={t.title({ name: leader.name })}
        lead={t.lead}
      />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <FieldSet legend={t.next} hint={`${leader.unit} ${leader.post} →`}>
          <FieldPair>
            <TextField label={t.unit} optional {...of('unit')} />
            <TextField label={t.post} optional {...of('post')} />
          </FieldPair>
          <Checkbox label={t.leaves} name="leaves" defaultChecked={reply?.values.leaves !== undefined} />
        </FieldSet>
        <Successors {...loaded} reply={reply} />
        <FormActions>
          <SubmitButton>{t.submit({ count: successors.length })}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
