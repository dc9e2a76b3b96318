import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { purposeSchema } from '~/modules/services-offered/index'
import { openServicePaper } from '~/modules/services-offered/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** A paper of a case for those in its chain; the office says what for. The same 404 for everybody else. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'service.paper')
  const purpose = new URL(args.request.url).searchParams.get('purpose') ?? ''
  const asked = purposeSchema.safeParse({ purpose })
  const said = asked.success ? asked.data.purpose : null
  const file = await openServicePaper(access, args.params.paperId ?? '', said)
  if (!file) throw notFound()
  return attachment(file)
}
