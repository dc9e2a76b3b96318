import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import { messagesFor } from '~/i18n/catalogue'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { authorize } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { redirectSaying } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { DueRows } from './visit-form/due-rows'
import { visitFormData } from './visit-form/form-data.server'
import { receiveVisit } from './visit-form/receive-visit.server'
import { VisitForm } from './visit-form/visit-form'
import { EMPTY_REQUEST, type VisitValues, valuesOf } from './visit-form/visit-values'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, visits, t => t.form.pageTitle)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'visit.write')
  const form = await visitFormData(access)
  const asked = new URL(args.request.url).searchParams.get('talent')
  const talent = form.talents.find(one => one.id === asked)
  const { me } = messagesFor(visits, access.locale).form
  return { form, talentId: talent?.id ?? '', clientId: randomUUID(), me }
}

type Reply = { values: VisitValues; errors: Record<string, string[]> | null }

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'visit.write')
  const received = await receiveVisit(access, args.request)
  if (received.ok)
    return redirectSaying(paths.cadreVisit(received.sent.visitId), `visit-${received.sent.status}`)
  const values = valuesOf([...received.form])
  if (received.form.get('intent') === 'add-request') {
    values.requests.push(EMPTY_REQUEST)
    return data<Reply>({ values, errors: null })
  }
  return data<Reply>({ values, errors: received.reply.errors }, { status: 400 })
}

/** Due this week beside the one-screen form; on a phone above it. */
export default function VisitNew() {
  const { form, talentId, clientId, me } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const { form: t } = useMessages(visits)
  const f = useFormat()
  const { due } = form
  const values = useMemo<VisitValues>(
    () =>
      reply?.values ?? {
        ...valuesOf([]),
        clientId,
        keyTalentId: talentId,
        onDate: form.today,
        present: [me],
      },
    [reply, clientId, talentId, form.today, me],
  )
  const liaison = form.isLeader ? form.leaders[0]?.liaison : null
  return (
    <Page ground="wash">
      <div className="visit-page">
        <aside aria-labelledby="due-title">
          <h1 id="due-title">{t.weekTitle({ count: due.now.length })}</h1>
          <p className="muted">{f.dateRange(due.week.from, due.week.to)}</p>
          <DueRows
            items={due.now}
            label={t.weekTitle({ count: due.now.length })}
            current={talentId}
            withLeader={!form.isLeader}
          />
          <p className="hint phone:hidden">{liaison ? t.privacyLeader({ liaison }) : t.privacyPlain}</p>
        </aside>
        <div className="min-w-0">
          {form.talents.length === 0 ? (
            <EmptyState title={t.nobody} text={t.nobodyText}>
              <ButtonLink look="secondary" to={paths.cadre()}>
                {t.pageTitle}
              </ButtonLink>
            </EmptyState>
          ) : (
            <VisitForm
              key={`${talentId} ${reply?.values.requests.length ?? ''}`}
              data={form}
              values={values}
              refused={reply?.errors ?? null}
              photosKept={0}
              isNew
            />
          )}
        </div>
      </div>
    </Page>
  )
}
