import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { openAttachment } from '~/modules/requests/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'
import { leadersFollowed } from '../cadre/leaders-followed.server'

/** A file of a request for those in its chain; the same 404 for everybody else. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.attachment')
  const { requestId = '', attachmentId = '' } = args.params
  const file = await openAttachment(access, { requestId, attachmentId }, await leadersFollowed(access))
  if (!file) throw notFound()
  return attachment(file)
}
