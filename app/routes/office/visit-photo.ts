import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { visitPhoto } from '~/modules/visits/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.oversee')
  const photo = await visitPhoto(access, args.params.visitId ?? '', args.params.fileId ?? '')
  if (!photo) throw notFound()
  return attachment(photo)
}
