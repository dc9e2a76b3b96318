import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { organisations } from '~/i18n/organisations'
import { authorize } from '~/modules/access/index.server'
import { listMembers } from '~/modules/organisations/index.server'
import { answerMembers, mustActFor } from '../members/answer-members.server'
import { MembersPage } from '../members/members-page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, organisations, t => t.members.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'member.read')
  mustActFor(access, 'department')
  return { name: access.actor.organisation?.name ?? '', ...(await listMembers(access)) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'member.read')
  mustActFor(access, 'department')
  return answerMembers(access, args.request)
}

export default function Members() {
  return <MembersPage {...useLoaderData<typeof loader>()} said={useActionData<typeof action>()} />
}
