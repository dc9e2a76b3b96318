import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { exportCoverage } from '~/modules/exports/index.server'
import { coverage } from '~/modules/visits/index.server'
import { notFound } from '~/platform/http/responses.server'
import { fieldName } from '../field-name'
import { fieldOptions } from '../field-options.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'round.edit')
  const [covered, fields] = await Promise.all([coverage(access.now), fieldOptions(access.locale)])
  if (!covered || covered.round.id !== args.params.roundId) throw notFound()
  return exportCoverage(access, covered, key => fieldName(fields, key))
}
