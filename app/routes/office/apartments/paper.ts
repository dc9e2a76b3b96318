import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { purposeSchema } from '~/modules/allocations/index'
import { openPaper } from '~/modules/allocations/index.server'
import { badRequest, notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** A paper of a household for the office: only with a purpose, which is logged. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const purpose = new URL(args.request.url).searchParams.get('purpose') ?? ''
  const asked = purposeSchema.safeParse({ purpose })
  const id = args.params.paperId ?? ''
  if (!asked.success) throw badRequest()
  const file = await openPaper(access, id, asked.data.purpose)
  if (!file) throw notFound()
  return attachment(file)
}
