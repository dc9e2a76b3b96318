import type { ActionFunctionArgs } from '@remix-run/node'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { gatheringDoor, scannedAtGathering } from '~/modules/gatherings/index.server'
import { notFound } from '~/platform/http/responses.server'
import { receiveScans } from '../door/receive-scans.server'

/** The scans of a device at the door of an event. */
export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const id = args.params.eventId ?? ''
  if (!isId(id)) throw notFound()
  const names = (ids: string[]) => scannedAtGathering(id, ids)
  return Response.json(await receiveScans(access, args.request, gatheringDoor(access, id), names), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
