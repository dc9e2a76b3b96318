import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { openHandoverPicture } from '~/modules/tenancies/index.server'
import { notFound } from '~/platform/http/responses.server'
import { picture } from '../../picture'

/** A photograph of a handover: for the tenant of its lease and for the office. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'file.read')
  const file = await openHandoverPicture(access, args.params.pictureId ?? '')
  if (!file) throw notFound()
  return picture(file)
}
