import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { readRequest } from '~/modules/requests/index.server'
import { caseOf } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'
import { actOnRequest } from '../requests/act-on-request.server'
import { FollowerActions } from '../requests/follower-actions'
import { RequestView } from '../requests/request-view'
import { CaseSection } from '../services/case-section'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.request.title }]

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.own')
  const request = await readRequest(access, args.params.requestId ?? '')
  if (!request) throw notFound()
  return { request, service: await caseOf(request.id) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.own')
  const requestId = args.params.requestId ?? ''
  return actOnRequest(access, args.request, { requestId, back: paths.myService(requestId) })
}

/** The talent's own request: every step, and the verdict once the department has reported. */
export default function MyRequest() {
  const { request, service } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { mine: t } = useMessages(requests)
  return (
    <RequestView
      request={request}
      reply={reply}
      back={{ to: paths.myServices(), label: t.back }}
      more={<CaseSection service={service} party="talent" requestId={request.id} />}
    >
      <FollowerActions request={request} version={request.version} reply={reply} />
    </RequestView>
  )
}
