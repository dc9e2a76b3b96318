import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { roundSchema } from '~/modules/pairings/index'
import { readRound, saveRound } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { RoundForm } from './round-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.form.editTitle)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'round.edit')
  const found = await readRound(args.params.roundId ?? '')
  if (!found) throw notFound()
  return { round: found.round }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const roundId = args.params.roundId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, roundSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveRound(access, roundId, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeRound(roundId), 'saved')
  if (saved.code === 'not-found') throw notFound()
  return data<Refused>(refusedForm(form, saved.code, 'name'), { status: 400 })
}

/** Name, period and rule of a round that is not over. */
export default function RoundEdit() {
  const { round } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { form: t } = useMessages(pairings)
  return (
    <Page width="text">
      <PageHeader back={{ to: paths.officeRound(round.id), label: round.name }} title={t.editTitle} />
      <RoundForm values={round} reply={reply} submit={t.save} />
    </Page>
  )
}
