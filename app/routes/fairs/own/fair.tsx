import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { ownRegistration } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound } from '~/platform/http/responses.server'
import type { Refused } from '../../form-state'
import { pageTitle } from '../../page-title'
import { answerRegistration } from '../answer-registration.server'
import { houseOf } from '../house.server'
import { OwnFairPage } from '../own-fair-page'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => data?.registration.head.name ?? t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  houseOf(access, args.request)
  const registration = await ownRegistration(access, args.params.slug ?? '')
  if (!registration) throw notFound()
  return { registration }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  const side = houseOf(access, args.request)
  await limitRate('write', access.actor.userId, access.now)
  const slug = args.params.slug ?? ''
  return answerRegistration(access, slug, await args.request.formData(), paths.ownFair(side, slug))
}

export default function OwnFair() {
  const { registration } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { side, head } = registration
  return (
    <OwnFairPage
      registration={registration}
      reply={reply}
      back={paths.ownFairs(side)}
      wishes={paths.ownWishes(side, head.slug)}
    />
  )
}
