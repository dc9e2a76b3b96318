import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { door } from '~/i18n/door'
import { authorize } from '~/modules/access/index.server'
import { countAtFairDoor, fairDoor, scannedAtFair } from '~/modules/fair-days/index.server'
import { editionForOffice } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { DoorPage } from '../door/door-page'
import { receiveTyped } from '../door/receive-scans.server'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, door, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const edition = await editionForOffice(access, args.params.slug ?? '')
  if (!edition) throw notFound()
  const { id, slug, name } = edition.head
  return { id, slug, name, counts: await countAtFairDoor(id), formId: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'door.keep')
  const opened = await fairDoor(access, args.params.slug ?? '')
  if (!opened) throw notFound()
  const form = await args.request.formData()
  const typed = await receiveTyped(access, form, opened, ids => scannedAtFair(opened.subjectId, ids))
  return data(typed, { status: typed ? 200 : 400 })
}

/** Check-in for the helpers of a fair. */
export default function FairDoor() {
  const { id, slug, name, counts, formId } = useLoaderData<typeof loader>()
  return (
    <DoorPage
      title={name}
      back={{ to: paths.officeFairDay(slug), label: name }}
      doorKey={`door:${id}`}
      scans={paths.officeFairScans(slug)}
      counts={counts}
      formId={formId}
      typed={useActionData<typeof action>()}
    />
  )
}
