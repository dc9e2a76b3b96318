import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { ownRegistration } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound } from '~/platform/http/responses.server'
import { answerRegistration } from '../fairs/answer-registration.server'
import { OwnFairPage } from '../fairs/own-fair-page'
import type { Refused } from '../form-state'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => data?.registration.head.name ?? t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part-enterprise')
  const registration = await ownRegistration(access, args.params.slug ?? '')
  if (!registration) throw notFound()
  return { registration }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.take-part-enterprise')
  await limitRate('write', access.actor.userId, access.now)
  const slug = args.params.slug ?? ''
  return answerRegistration(access, slug, await args.request.formData(), paths.enterpriseFair(slug))
}

export default function EnterpriseFair() {
  const { registration } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Refused | undefined
  const { slug } = registration.head
  return (
    <OwnFairPage
      registration={registration}
      reply={reply}
      back={paths.enterpriseFairs()}
      wishes={paths.enterpriseWishes(slug)}
    />
  )
}
