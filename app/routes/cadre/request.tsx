import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { readRequest } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'
import { actOnRequest } from '../requests/act-on-request.server'
import { FollowerActions } from '../requests/follower-actions'
import { RequestView } from '../requests/request-view'
import { leadersFollowed } from './leaders-followed.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.request.title }]

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.follow')
  const request = await readRequest(access, args.params.requestId ?? '', await leadersFollowed(access))
  if (!request) throw notFound()
  return { request }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.follow')
  const requestId = args.params.requestId ?? ''
  const leaderIds = await leadersFollowed(access)
  return actOnRequest(access, args.request, { requestId, leaderIds, back: paths.cadreRequest(requestId) })
}

/** A request as its leader or liaison follows it: the whole course, and the means to urge. */
export default function CadreRequest() {
  const { request } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { cadre: t } = useMessages(requests)
  return (
    <RequestView request={request} reply={reply} back={{ to: paths.cadreRequests(), label: t.back }}>
      <FollowerActions request={request} version={request.version} reply={reply} />
    </RequestView>
  )
}
