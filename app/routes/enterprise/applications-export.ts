import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportApplications } from '~/modules/exports/index.server'
import { inboxFilter } from './inbox-filter'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'applicant.read')
  return exportApplications(access, inboxFilter(args.request))
}
