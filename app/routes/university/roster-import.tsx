import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { imports } from '~/i18n/imports'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'

import { listImports } from '~/modules/imports/index.server'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'
import { ImportForm } from '../imports/import-form'
import { receiveImport } from '../imports/receive-import.server'
import { RunList } from '../imports/run-list'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'roster.import')
  return { runs: await listImports(access), title: messagesFor(imports, access.locale).rosterTitle }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'roster.import')
  return receiveImport(args.request, access, ['graduates'], paths.universityImport)
}

export default function Imports() {
  const { runs } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as { error: string } | undefined
  const t = useMessages(imports)
  return (
    <Page>
      <PageHeader title={t.rosterTitle} lead={t.lead} />
      <ImportForm kinds={['graduates']} offerTrust={false} error={reply?.error} />
      <RunList runs={runs} pathOf={paths.universityImport} />
    </Page>
  )
}
