import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { discardVisit, readVisit, returnVisit } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../page-title'
import { visitFormData } from './visit-form/form-data.server'
import { receiveVisit } from './visit-form/receive-visit.server'
import { VisitForm } from './visit-form/visit-form'
import { type VisitValues, valuesOf, valuesOfVisit } from './visit-form/visit-values'
import { VisitFacts } from './visit-view'
import { VISIT_TONES } from './visit-words'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, visits, t => t.visit.title({ talent: loaded?.visit.keyTalent.name ?? '' }))

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.read')
  const visit = await readVisit(access, args.params.visitId ?? '')
  if (!visit) throw notFound()
  const isLeader = access.actor.kind === 'leader'
  const editable = visit.status === 'draft' || (isLeader && visit.status === 'awaiting_confirmation')
  return { visit, isLeader, form: editable ? await visitFormData(access) : null }
}

type Reply = { values: VisitValues; errors: Record<string, string[]> }

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'visit.write')
  const visitId = args.params.visitId ?? ''
  const intent = new URL(args.request.url).searchParams.get('do')
  if (intent === 'discard' || intent === 'return') {
    const done = await (intent === 'discard' ? discardVisit : returnVisit)(access, visitId)
    if (!done.ok && done.code === 'not-found') throw notFound()
    if (!done.ok) return redirectSaying(paths.cadreVisit(visitId), 'visit-stale')
    return redirectSaying(paths.cadre(), intent === 'discard' ? 'visit-discarded' : 'visit-returned')
  }
  if (!(await readVisit(access, visitId))) throw notFound()
  const received = await receiveVisit(access, args.request)
  if (received.ok)
    return redirectSaying(paths.cadreVisit(received.sent.visitId), `visit-${received.sent.status}`)
  return data<Reply>({ values: valuesOf([...received.form]), errors: received.reply.errors }, { status: 400 })
}

function Buttons() {
  const { visit, isLeader } = useLoaderData<typeof loader>()
  const { visit: t } = useMessages(visits)
  const gives = isLeader && visit.status === 'awaiting_confirmation'
  return (
    <>
      <ButtonLink look="quiet" to={paths.cadreVisitSheet(visit.id)}>
        {t.print}
      </ButtonLink>
      {gives && (
        <Form method="post" action="?do=return">
          <SubmitButton look="quiet">{t.giveBack}</SubmitButton>
        </Form>
      )}
      {visit.status === 'draft' && (
        <Form method="post" action="?do=discard">
          <SubmitButton look="danger">{t.discard}</SubmitButton>
        </Form>
      )}
    </>
  )
}

/** One visit: to be read when it is confirmed, to be finished or confirmed before. */
export default function CadreVisit() {
  const { visit, form } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const t = useMessages(visits)
  const values = useMemo(() => reply?.values ?? valuesOfVisit(visit), [reply, visit])
  return (
    <Page ground={form ? 'wash' : 'paper'} width={form ? 'text' : 'full'}>
      <PageHeader
        back={{ to: paths.cadreVisits(), label: t.visit.back }}
        title={t.visit.title({ talent: visit.keyTalent.name })}
        lead={<StatusTag tone={VISIT_TONES[visit.status]}>{t.statuses[visit.status]}</StatusTag>}
        actions={<Buttons />}
      />
      {form ? (
        <VisitForm
          data={form}
          values={values}
          refused={reply?.errors ?? null}
          photosKept={visit.photos.length}
          isNew={false}
        />
      ) : (
        <VisitFacts
          visit={visit}
          photo={fileId => paths.cadreVisitPhoto(visit.id, fileId)}
          request={paths.cadreRequest}
        />
      )}
    </Page>
  )
}
