import type { LoaderFunctionArgs } from '@remix-run/node'
import { can } from '~/modules/access/index'
import { publicAccess } from '~/modules/access/index.server'
import { openPolicyFile } from '~/modules/policies/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** An attachment of what is published; the office opens those of drafts too. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await publicAccess(args)
  const { articleId = '', fileId = '' } = args.params
  const file = await openPolicyFile(articleId, fileId, { office: can(actor, 'policy.edit') })
  if (!file) throw notFound()
  return attachment(file)
}
