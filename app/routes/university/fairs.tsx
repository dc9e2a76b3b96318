import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { authorize } from '~/modules/access/index.server'
import { listOwnFairs } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { OwnFairsPage } from '../fairs/own-fairs-page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.own.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.take-part-university')
  return { editions: await listOwnFairs(access) }
}

export default function UniversityFairs() {
  const { editions } = useLoaderData<typeof loader>()
  return <OwnFairsPage editions={editions} to={paths.universityFair} wishes={paths.universityWishes} />
}
