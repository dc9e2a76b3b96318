import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAccess } from '~/modules/access/index.server'
import { lotteryFile } from '~/modules/lotteries/index.server'
import { notFound } from '~/platform/http/responses.server'
import { publishedJson } from './published-json'

/** The published result of a lottery, byte for byte. */
export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  const file = await lotteryFile(args.params.lotteryId ?? '', 'result')
  if (!file) throw notFound()
  return publishedJson(file)
}
