import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { authorize } from '~/modules/access/index.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { pageTitle } from '../../page-title'
import { houseOf } from '../house.server'
import { OwnTimetable } from '../own-timetable'
import { answerOffered, loadOwnTimetable } from '../own-timetable.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.own')
  houseOf(access, args.request)
  return loadOwnTimetable(access, args.params.slug ?? '')
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, fairPlans, t => t.own.title)

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'timetable.own')
  const side = houseOf(access, args.request)
  await limitRate('write', access.actor.userId, access.now)
  return answerOffered(access, args.request, args.params.slug ?? '', side)
}

export default function FairTimetable() {
  const own = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as { refusal: 'offer-ended' | 'no-longer-free' } | undefined
  return <OwnTimetable own={own} refusal={reply?.refusal} />
}
