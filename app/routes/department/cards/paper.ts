import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { cardPurposeSchema } from '~/modules/cards/index'
import { openCardPaper } from '~/modules/cards/index.server'
import { notFound } from '~/platform/http/responses.server'
import { attachment } from '~/platform/http/upload.server'

/** A paper of an application: only with a purpose, which is logged; without one there is nothing here. */
export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'card.review')
  const purpose = new URL(args.request.url).searchParams.get('purpose') ?? ''
  const asked = cardPurposeSchema.safeParse({ purpose })
  if (!asked.success) throw notFound()
  const file = await openCardPaper(access, args.params.paperId ?? '', asked.data.purpose)
  if (!file) throw notFound()
  return attachment(file)
}
