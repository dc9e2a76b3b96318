import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { openOwnFile } from '~/modules/files/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** A file for those it belongs to; the same 404 for everybody else. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'file.read')
  const file = await openOwnFile(access, args.params.fileId ?? '')
  if (!file) throw notFound()
  return attachment(file)
}
