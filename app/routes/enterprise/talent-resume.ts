import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { talentResume } from '~/modules/invitations/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** A talent's résumé file under the contact rule; each download is logged for the talent. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'talent.search')
  const file = await talentResume(access, args.params.talentId ?? '')
  if (!file) throw notFound()
  return attachment(file)
}
