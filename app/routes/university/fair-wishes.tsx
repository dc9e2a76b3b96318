import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { answerWish, type WishReply } from '../fairs/answer-wish.server'
import { loadWishes } from '../fairs/load-wishes.server'
import { WishesPage } from '../fairs/wishes-page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.wishes.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part-university')
  return loadWishes(access, args.request, args.params.slug ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.take-part-university')
  await limitRate('write', access.actor.userId, access.now)
  const slug = args.params.slug ?? ''
  return answerWish(access, args.request, slug, paths.universityWishes(slug))
}

export default function UniversityWishes() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as WishReply | undefined
  const { slug } = data.wishes.registration.head
  return (
    <WishesPage
      data={data}
      reply={reply}
      here={paths.universityWishes(slug)}
      back={paths.universityFair(slug)}
    />
  )
}
