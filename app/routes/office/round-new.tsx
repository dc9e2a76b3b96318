import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { addDays, localDateOf } from '~/kernel/local-date'
import { authorize } from '~/modules/access/index.server'
import { roundSchema } from '~/modules/pairings/index'
import { saveRound } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { RoundForm, type RoundValues } from './round-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.form.newTitle)

/** Sensible values of a rule the office has yet to confirm. */
const EXAMPLE = {
  visitEveryMonths: 3,
  contactEveryDays: 45,
  firstVisitDays: 30,
  remindDaysBefore: 7,
  reminderCooldownDays: 7,
}

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'round.edit')
  const today = localDateOf(now)
  const values: RoundValues = { ...EXAMPLE, name: '', startsOn: today, endsOn: addDays(today, 364) }
  return { values }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const form = await args.request.formData()
  const parsed = parseForm(form, roundSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveRound(access, null, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeRound(saved.value.roundId), 'saved')
  if (saved.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, saved.code, 'name'), { status: 400 })
}

/** A new round. */
export default function RoundNew() {
  const { values } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { form: t, round } = useMessages(pairings)
  return (
    <Page width="text">
      <PageHeader
        back={{ to: paths.officeRounds(), label: round.back }}
        title={t.newTitle}
        lead={t.newLead}
      />
      <RoundForm values={values} reply={reply} submit={t.create} />
    </Page>
  )
}
