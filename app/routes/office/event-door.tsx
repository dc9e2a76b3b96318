import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { door } from '~/i18n/door'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import {
  countAtDoor,
  gatheringDoor,
  officeGathering,
  scannedAtGathering,
} from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { DoorPage } from '../door/door-page'
import { receiveTyped } from '../door/receive-scans.server'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, door, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const event = await officeGathering(access, args.params.eventId ?? '')
  if (!event || event.status === 'draft') throw notFound()
  return { id: event.id, title: event.title, counts: await countAtDoor(event.id), formId: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const id = args.params.eventId ?? ''
  if (!isId(id)) throw notFound()
  const form = await args.request.formData()
  const typed = await receiveTyped(access, form, gatheringDoor(access, id), ids =>
    scannedAtGathering(id, ids),
  )
  return data(typed, { status: typed ? 200 : 400 })
}

/** Check-in for the helpers of an event. */
export default function EventDoor() {
  const { id, title, counts, formId } = useLoaderData<typeof loader>()
  return (
    <DoorPage
      title={title}
      back={{ to: paths.officeEvent(id), label: title }}
      doorKey={`door:${id}`}
      scans={paths.officeEventScans(id)}
      counts={counts}
      formId={formId}
      typed={useActionData<typeof action>()}
    />
  )
}
