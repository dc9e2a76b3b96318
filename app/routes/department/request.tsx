import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { departmentColleagues, listTemplates, readRequest } from '~/modules/requests/index.server'
import { caseOf } from '~/modules/services-offered/index.server'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { notFound } from '~/platform/http/responses.server'
import { actOnRequest } from '../requests/act-on-request.server'
import { DepartmentActions } from '../requests/department-actions'
import { RequestView } from '../requests/request-view'
import { CaseSection } from '../services/case-section'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.request.title }]

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.handle')
  const request = await readRequest(access, args.params.requestId ?? '')
  if (!request) throw notFound()
  const [colleagues, templates, settings, service] = await Promise.all([
    departmentColleagues(access),
    listTemplates(access),
    readSettings(),
    caseOf(request.id),
  ])
  return { request, service, colleagues, templates, maxExtension: settings.requests.extensionDays }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.handle')
  const requestId = args.params.requestId ?? ''
  return actOnRequest(access, args.request, { requestId, back: paths.departmentRequest(requestId) })
}

/** A request on a department's desk. */
export default function DepartmentRequest() {
  const { request, service, ...more } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { desk: t } = useMessages(requests)
  return (
    <RequestView
      request={request}
      reply={reply}
      back={{ to: paths.department(), label: t.onDesk }}
      more={<CaseSection service={service} party="department" requestId={request.id} />}
    >
      <DepartmentActions request={request} version={request.version} reply={reply} {...more} />
    </RequestView>
  )
}
