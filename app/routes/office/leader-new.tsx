import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { leaderSchema } from '~/modules/pairings/index'
import { cadreAccounts, saveLeader } from '~/modules/pairings/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Page, PageHeader } from '~/ui/page/page'
import { fieldOptions } from '../field-options.server'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'
import { LeaderForm } from './leader-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, pairings, t => t.leaders.add)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await authorize(args, 'leader.edit')
  const [accounts, fields] = await Promise.all([cadreAccounts(null), fieldOptions(locale)])
  return { accounts, fields }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'leader.edit')
  const form = await args.request.formData()
  const parsed = parseForm(form, leaderSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const saved = await saveLeader(access, null, parsed.value)
  if (saved.ok) return redirectSaying(paths.officeLeader(saved.value.leaderId), 'saved')
  return data<Refused>(refusedForm(form, saved.code, 'userId'), { status: 400 })
}

/** A leader enters the register. */
export default function LeaderNew() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { leaders: t } = useMessages(pairings)
  return (
    <Page width="text">
      <PageHeader back={{ to: paths.officeLeaders(), label: t.title }} title={t.add} />
      <LeaderForm values={null} reply={reply} {...loaded} />
    </Page>
  )
}
