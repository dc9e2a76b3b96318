import type { ActionFunctionArgs } from '@remix-run/node'
import { authorize } from '~/modules/access/index.server'
import { fairDoor, scannedAtFair } from '~/modules/fair-days/index.server'
import { notFound } from '~/platform/http/responses.server'
import { receiveScans } from '../door/receive-scans.server'

/** The scans of a device at the door of a fair. */
export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const opened = await fairDoor(access, args.params.slug ?? '')
  if (!opened) throw notFound()
  const names = (ids: string[]) => scannedAtFair(opened.subjectId, ids)
  return Response.json(await receiveScans(access, args.request, opened, names), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
