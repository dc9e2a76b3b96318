import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { arrivalBoard } from '~/modules/fair-days/index.server'
import { allows } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { type FormReply, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { ErrorSummary } from '~/ui/form/error-summary'
import { ButtonLink } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'
import { useDayReply } from '../fairs/day-words'
import { OfficeFairFrame } from '../fairs/office-frame'
import { useRefresh } from '../fairs/use-refresh'
import { pageTitle } from '../page-title'
import { answerBoard } from './answer-fair-day.server'
import { Absent, Latest, Missing } from './fair-day-missing'
import { Conflicts, Releases } from './fair-day-tasks'

const REFRESH_SECONDS = 20

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairDays, t => t.board.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair-day.run')
  const board = await arrivalBoard(access, args.params.slug ?? '')
  if (!board) throw notFound()
  return { board, now: access.now }
}
export type BoardData = ReturnType<typeof useLoaderData<typeof loader>>['board']

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair-day.run')
  const slug = args.params.slug ?? ''
  const form = await args.request.formData()
  const done = await answerBoard(access, slug, form)
  if (done.ok) return redirectSaying(paths.officeFairDay(slug), done.value)
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Numbers({ board }: { board: BoardData }) {
  const { board: t } = useMessages(fairDays)
  const { arrivals, meetings } = board
  return (
    <StatRow>
      <StatNumber
        label={t.universities}
        value={arrivals.university.arrived}
        unit={t.of({ count: arrivals.university.expected })}
      />
      <StatNumber
        label={t.enterprises}
        value={arrivals.enterprise.arrived}
        unit={t.of({ count: arrivals.enterprise.expected })}
      />
      <StatNumber label={t.held} value={meetings.held} unit={t.heldOf(meetings)} />
      <StatNumber label={t.absent} value={meetings.absent} />
      <StatNumber label={t.open} value={meetings.open} />
    </StatRow>
  )
}

/** The board of the day: who is there, who is missing next, what the office has to decide. */
export default function OfficeFairDay() {
  const { board } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useDayReply(reply)
  const { board: t } = useMessages(fairDays)
  useRefresh(REFRESH_SECONDS)
  const { phase } = board.head
  return (
    <OfficeFairFrame
      head={board.head}
      actions={<ButtonLink to={paths.officeFairDoor(board.head.slug)}>{t.door}</ButtonLink>}
    >
      <p className="hint mb-3">{t.refresh}</p>
      <ErrorSummary errors={errors} />
      {!allows(phase, 'check-in') && (
        <div className="mb-4">
          <Notice>{t.notToday}</Notice>
        </div>
      )}
      <Numbers board={board} />
      <div className="split-end mt-6">
        <div className="stack">
          <Releases board={board} />
          <Conflicts board={board} />
          <Missing board={board} />
        </div>
        <aside className="rail">
          <Latest board={board} />
          <Absent board={board} />
        </aside>
      </div>
    </OfficeFairFrame>
  )
}
