import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { pageTitle } from '../../page-title'
import { sendUpdate, updateState } from './update-card.server'
import { UpdatePage } from './update-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cards, t => t.form.annualTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.own')
  return updateState(access, args)
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'card.own')
  return sendUpdate(access, args, 'annual')
}

export default function CardAnnual() {
  const state = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { form: t } = useMessages(cards)
  return <UpdatePage title={t.annualTitle} state={state} reply={reply} />
}
