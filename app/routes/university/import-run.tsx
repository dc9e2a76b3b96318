import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { imports } from '~/i18n/imports'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { importRun } from '~/modules/imports/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { RunReport } from '../imports/run-report'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'roster.import')
  const found = await importRun(access, args.params.runId ?? '')
  if (!found) throw notFound()
  const { _count, ...run } = found
  return { run: { ...run, faultCount: _count.faults } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.run.fileName }]

export default function Import() {
  const { run } = useLoaderData<typeof loader>()
  const t = useMessages(imports)
  return <RunReport run={run} back={{ to: paths.universityRosterImport(), label: t.rosterTitle }} />
}
