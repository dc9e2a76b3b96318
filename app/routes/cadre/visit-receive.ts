import { type ActionFunctionArgs, json } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { receiveVisit } from './visit-form/receive-visit.server'

/** Takes a visit that a browser kept while it was offline; answers in JSON, a repetition like the first time. */
export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'visit.write')
  const received = await receiveVisit(access, args.request)
  if (received.ok) return json(received.sent)
  return json({ errors: received.reply.errors }, { status: 400 })
}
