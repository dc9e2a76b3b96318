import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { appealDecisionSchema, noShowRulesSchema } from '~/modules/fair-days/index'
import { changeNoShowRules, decideAbsence, noShowBoard } from '~/modules/fair-days/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { EmptyState } from '~/ui/list/empty-state'
import { useDayReply } from '../fairs/day-words'
import { OfficeFairFrame } from '../fairs/office-frame'
import { pageTitle } from '../page-title'
import { AbsenceList } from './absence-list'
import { LadderForm } from './ladder-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.absences.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair-day.run')
  const board = await noShowBoard(access, args.params.slug ?? '')
  if (!board) throw notFound()
  return { board }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair-day.run')
  const slug = args.params.slug ?? ''
  const here = paths.officeFairNoShows(slug)
  const form = await args.request.formData()
  if (form.get('intent') === 'rules') {
    const parsed = parseForm(form, noShowRulesSchema)
    if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
    await changeNoShowRules({ access, input: parsed.value })
    return redirectSaying(here, 'fair-rules-saved')
  }
  const parsed = parseForm(form, appealDecisionSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await decideAbsence({ access, slug, input: parsed.value })
  if (done.ok) return redirectSaying(here, 'fair-absence-decided')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

/** Absences of an edition with their appeals, and the rules of the ladder. */
export default function FairAbsences() {
  const { board } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useDayReply(reply)
  const { absences: t } = useMessages(fairDays)
  const appeals = board.noShows.filter(one => one.status === 'appealed').length
  return (
    <OfficeFairFrame head={board.head}>
      <p className="lead mb-4">{t.lead({ count: board.noShows.length, appeals })}</p>
      <ErrorSummary errors={errors} />
      <div className="split-end">
        {board.noShows.length === 0 ? (
          <EmptyState title={t.empty} />
        ) : (
          <AbsenceList noShows={board.noShows} reply={reply} />
        )}
        <aside className="rail">
          <LadderForm rules={board.rules} reply={reply} />
        </aside>
      </div>
    </OfficeFairFrame>
  )
}
