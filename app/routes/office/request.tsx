import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { departmentsToAssign, listTemplates, readRequest } from '~/modules/requests/index.server'
import { caseOf } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'
import { actOnRequest } from '../requests/act-on-request.server'
import { RequestView } from '../requests/request-view'
import { CaseSection } from '../services/case-section'
import { OfficeActions } from './request-actions'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.request.title }]

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.oversee')
  const request = await readRequest(access, args.params.requestId ?? '')
  if (!request) throw notFound()
  const [departments, templates, service] = await Promise.all([
    departmentsToAssign(),
    listTemplates(access),
    caseOf(request.id),
  ])
  return { request, departments, templates, service }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.oversee')
  const requestId = args.params.requestId ?? ''
  return actOnRequest(access, args.request, { requestId, back: paths.officeRequest(requestId) })
}

/** A request as the talent office directs it. */
export default function OfficeRequest() {
  const { request, departments, templates, service } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { office: t } = useMessages(requests)
  return (
    <RequestView
      request={request}
      reply={reply}
      back={{ to: paths.officeRequests(), label: t.back }}
      more={<CaseSection service={service} party="office" requestId={request.id} />}
    >
      <OfficeActions
        request={request}
        version={request.version}
        reply={reply}
        departments={departments}
        templates={templates}
      />
    </RequestView>
  )
}
