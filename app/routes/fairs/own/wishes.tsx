import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { pageTitle } from '../../page-title'
import { answerWish, type WishReply } from '../answer-wish.server'
import { houseOf } from '../house.server'
import { loadWishes } from '../load-wishes.server'
import { WishesPage } from '../wishes-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.wishes.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  houseOf(access, args.request)
  return loadWishes(access, args.request, args.params.slug ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  const side = houseOf(access, args.request)
  await limitRate('write', access.actor.userId, access.now)
  const slug = args.params.slug ?? ''
  return answerWish(access, args.request, slug, paths.ownWishes(side, slug))
}

export default function OwnFairWishes() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as WishReply | undefined
  const { side, head } = data.wishes.registration
  return (
    <WishesPage
      data={data}
      reply={reply}
      here={paths.ownWishes(side, head.slug)}
      back={paths.ownFair(side, head.slug)}
    />
  )
}
