import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { listTemplates } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { pageTitle } from '../page-title'
import { answerTemplates } from '../requests/answer-templates.server'
import { TemplatesPage } from '../requests/templates-page'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.templates.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.handle')
  return { rows: await listTemplates(access) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.handle')
  return answerTemplates(access, args.request, paths.departmentTemplates())
}

/** A department's own phrases. */
export default function DepartmentTemplates() {
  const { rows } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { desk: t } = useMessages(requests)
  return (
    <TemplatesPage
      rows={rows}
      uses={['progress', 'report', 'hand_back']}
      reply={reply}
      back={{ to: paths.department(), label: t.onDesk }}
    />
  )
}
