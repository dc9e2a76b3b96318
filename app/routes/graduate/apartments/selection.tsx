import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { selectSchema } from '~/modules/allocations/index'
import { chooseUnit, declineTurn, leaveList, myPlaces } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { badRequest, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { useHousingReply } from '../../housing-words'
import { pageTitle } from '../../page-title'
import { PlaceView } from './place-view'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, housing, t => t.select.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  return { places: await myPlaces(access), now: access.now }
}
export type ShownPlace = ReturnType<typeof useLoaderData<typeof loader>>['places'][number]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const placeId = String(form.get('placeId') ?? '')
  const intent = form.get('intent')
  if (intent === 'decline' || intent === 'leave') {
    const done = intent === 'decline' ? await declineTurn(access, placeId) : await leaveList(access, placeId)
    if (done.ok)
      return redirectSaying(paths.mySelection(), intent === 'decline' ? 'turn-declined' : 'list-left')
    return data<FormReply>(refusedForm(form, done.code), { status: 409 })
  }
  const parsed = parseForm(form, selectSchema)
  if (!parsed.ok) throw badRequest()
  const done = await chooseUnit(access, parsed.value.placeId, parsed.value.unitId)
  if (done.ok) return redirectSaying(paths.mySelection(), 'unit-chosen')
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

export default function Selection() {
  const { places, now } = useLoaderData<typeof loader>()
  const { errors } = useHousingReply(useActionData<typeof action>() as FormReply | undefined)
  const { select: t, home, back } = useMessages(housing)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.myApartments(), label: back }} />
      <ErrorSummary errors={errors} />
      {places.length === 0 && (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink to={paths.apartments()}>{home.toBatches}</ButtonLink>
        </EmptyState>
      )}
      {places.map(place => (
        <PlaceView key={place.id} place={place} now={now} />
      ))}
    </Page>
  )
}
