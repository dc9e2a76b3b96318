import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { openPicture } from '~/modules/apartments/index.server'
import { notFound } from '~/platform/http/responses.server'
import { picture } from '../../picture'

/** A photograph or plan of a published project; of any project for the office. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await publicAccess(args)
  const file = await openPicture(args.params.pictureId ?? '', actor?.kind === 'office')
  if (!file) throw notFound()
  return picture(file)
}
