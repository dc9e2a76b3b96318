import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { listOwnFairs } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { pageTitle } from '../../page-title'
import { houseOf } from '../house.server'
import { OwnFairsPage } from '../own-fairs-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part')
  const side = houseOf(access, args.request)
  return { side, editions: await listOwnFairs(access) }
}

export default function OwnFairs() {
  const { side, editions } = useLoaderData<typeof loader>()
  return (
    <OwnFairsPage
      editions={editions}
      to={slug => paths.ownFair(side, slug)}
      wishes={slug => paths.ownWishes(side, slug)}
    />
  )
}
