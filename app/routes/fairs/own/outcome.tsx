import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { authorize } from '~/modules/access/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { pageTitle } from '../../page-title'
import { houseOf } from '../house.server'
import { answerOwnOutcome, loadOwnOutcome } from '../own-outcome.server'
import { OwnOutcomePage } from '../own-outcome-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.own.outcome)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair-day.report')
  houseOf(access, args.request)
  return loadOwnOutcome(access, args.params.slug ?? '', args.params.partnerId ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair-day.report')
  const side = houseOf(access, args.request)
  await limitRate('write', access.actor.userId, access.now)
  const { slug = '', partnerId = '' } = args.params
  return answerOwnOutcome(access, { side, slug, partnerId }, args.request)
}

export default function FairOutcome() {
  const page = useLoaderData<typeof loader>()
  return <OwnOutcomePage page={page} reply={useActionData<typeof action>() as FormReply | undefined} />
}
