import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { isEditable } from '~/modules/openings/index'
import { openingOfEnterprise, reviewProblems } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useReply } from '../application-words'
import { OpeningFactsView } from '../opening-facts-view'
import { OpeningHistory } from '../opening-history'
import { OPENING_TONES } from '../opening-words'
import { changeOwnOpening } from './change-own-opening.server'
import { OpeningForm, type OpeningReply } from './opening-form'
import { openingLists } from './opening-lists.server'
import { OpeningMoves } from './opening-moves'
import { openingRefusal } from './opening-reply.server'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  const openingId = args.params.openingId ?? ''
  const opening = isId(openingId) ? await openingOfEnterprise(access, openingId) : null
  if (!opening) throw notFound()
  const asked = new URL(args.request.url).searchParams.has('check')
  const problem = asked && opening.status === 'draft' ? reviewProblems(opening.facts, access.now) : null
  const check = problem && { ...openingRefusal(new FormData(), problem), values: {} }
  const lists = await openingLists()
  return { opening, check, lists, title: messagesFor(openings, access.locale).manage.title }
}

export type OwnOpening = Awaited<ReturnType<typeof loader>>['opening']

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded && `${loaded.opening.facts.title} · ${loaded.title}` },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'opening.edit')
  await limitRate('write', access.actor.userId, access.now)
  const openingId = args.params.openingId ?? ''
  if (!isId(openingId)) throw notFound()
  const form = await args.request.formData()
  const done = await changeOwnOpening(access, openingId, form)
  if (done.ok) return redirectSaying(paths.enterpriseOpening(done.openingId), done.says)
  if ('reply' in done) return data<OpeningReply>(done.reply, { status: 400 })
  if (done.refusal.code === 'not-found') throw notFound()
  const reply = openingRefusal(form, done.refusal)
  return data<OpeningReply>(form.has('title') ? reply : { ...reply, values: {} }, { status: 409 })
}

function Notices() {
  const t = useMessages(openings)
  const { opening } = useLoaderData<typeof loader>()
  const soft = opening.findings.filter(finding => finding.severity === 'soft')
  const editable = isEditable(opening.status)
  return (
    <>
      {opening.statusNote && (
        <Notice tone="urgent" title={t.statuses[opening.status]}>
          {opening.statusNote}
        </Notice>
      )}
      {(opening.status === 'published' || opening.status === 'paused') && (
        <Notice>{t.form.materialHint}</Notice>
      )}
      {opening.status === 'pending' && <Notice>{t.form.pendingHint}</Notice>}
      {editable && soft.length > 0 && (
        <Notice tone="warning" title={t.form.softTitle}>
          <ul>
            {soft.map(({ field, words, category, index }) => (
              <li key={field + index}>
                {t.form.softWords({ field: t.facts[field], words, category: t.categories[category] })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Buttons({ opening }: { opening: OwnOpening }) {
  const { form: t } = useMessages(openings)
  const isPrivate = opening.status === 'draft' || opening.status === 'returned'
  return (
    <>
      {isPrivate && (
        <SubmitButton name="intent" value="save-submit">
          {t.saveSubmit}
        </SubmitButton>
      )}
      <SubmitButton name="intent" value="save" look={isPrivate ? 'secondary' : 'primary'}>
        {opening.status === 'draft' ? t.saveDraft : t.save}
      </SubmitButton>
    </>
  )
}

function Body() {
  const { opening, check, lists } = useLoaderData<typeof loader>()
  const reply = (useActionData<typeof action>() as OpeningReply | undefined) ?? check ?? undefined
  const { errors } = useReply(reply)
  if (!isEditable(opening.status)) {
    return (
      <div>
        <ErrorSummary errors={errors} />
        <Notices />
        <OpeningFactsView facts={opening.facts} findings={[]} />
      </div>
    )
  }
  return (
    <OpeningForm facts={opening.facts} lists={lists} reply={reply} notice={<Notices />}>
      <Buttons opening={opening} />
    </OpeningForm>
  )
}

export default function EnterpriseOpening() {
  const { opening } = useLoaderData<typeof loader>()
  const t = useMessages(openings)
  return (
    <Page>
      <PageHeader
        title={opening.facts.title}
        lead={<StatusTag tone={OPENING_TONES[opening.status]}>{t.statuses[opening.status]}</StatusTag>}
        back={{ to: paths.enterpriseOpenings(), label: t.manage.title }}
      />
      <div className="split-end">
        <Body />
        <aside className="rail">
          <OpeningMoves opening={opening} />
          <OpeningHistory opening={opening} />
        </aside>
      </div>
    </Page>
  )
}
