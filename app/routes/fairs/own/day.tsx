import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { authorize } from '~/modules/access/index.server'
import type { FormReply } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { pageTitle } from '../../page-title'
import { houseOf } from '../house.server'
import { answerOwnDay, loadOwnDay } from '../own-day.server'
import { OwnDayPage } from '../own-day-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair-day.report')
  houseOf(access, args.request)
  return loadOwnDay(access, args.params.slug ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair-day.report')
  const side = houseOf(access, args.request)
  await limitRate('write', access.actor.userId, access.now)
  return answerOwnDay(access, side, args.params.slug ?? '', args.request)
}

export default function FairDay() {
  const day = useLoaderData<typeof loader>()
  return <OwnDayPage day={day} reply={useActionData<typeof action>() as FormReply | undefined} />
}
