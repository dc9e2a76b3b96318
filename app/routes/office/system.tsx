import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { operations } from '~/i18n/operations'
import { useMessages } from '~/i18n/react'
import { can } from '~/modules/access/index'
import { authorize } from '~/modules/access/index.server'
import { readOperations } from '~/modules/operations/index.server'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { answerSystem } from './system/answer-system.server'
import { Bounces } from './system/bounces'
import { ParkedJobs } from './system/parked-jobs'
import { Queues } from './system/queues'
import { Schedules } from './system/schedules'
import { Standing } from './system/standing'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, operations, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor, now } = await authorize(args, 'operations.read')
  const mayAct = can(actor, 'operations.act')
  return { ...(await readOperations(now, { withBounces: mayAct })), mayAct, now }
}
export type SystemData = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'operations.act')
  return answerSystem(access, args.request)
}

/** How the site itself is running: what works, what waits, what was given up, who cannot be written to. */
export default function System() {
  const data = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  const t = useMessages(operations)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {said?.gone && <Notice tone="warning">{t.gone}</Notice>}
      <Standing {...data} />
      <Queues {...data} />
      <ParkedJobs {...data} />
      <Bounces {...data} />
      <Schedules {...data} />
    </Page>
  )
}
