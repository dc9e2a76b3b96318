import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { phaseMoveSchema } from '~/modules/fairs/index'
import { editionForOffice, movePhase } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/http/form.server'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { Goal } from '~/ui/figure/progress-bar'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { type Task, TaskList } from '~/ui/list/task-list'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import { OfficeFairFrame } from '../fairs/office-frame'
import { PhaseMoves } from '../fairs/phase-moves'
import { PhaseSteps } from '../fairs/phase-steps'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => data?.head.name ?? t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const found = await editionForOffice(access, args.params.slug ?? '')
  if (!found) throw notFound()
  const { head, counts, figures } = found
  return { head, counts, figures }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const slug = args.params.slug ?? ''
  const parsed = parseForm(await args.request.formData(), phaseMoveSchema)
  if (!parsed.ok) throw badRequest()
  const moved = await movePhase({ access, slug, to: parsed.value.phase })
  if (!moved.ok && moved.code === 'not-found') throw notFound()
  return redirectSaying(paths.officeFair(slug), moved.ok ? 'fair-phase-moved' : 'fair-not-now')
}

function Goals({ head, counts }: Loaded) {
  const t = useMessages(fairs)
  const list = (side: string) => `${paths.officeFairParties(head.slug)}?side=${side}&status=approved`
  return (
    <div className="grid-2">
      {(['university', 'enterprise'] as const).map(side => {
        const { approved, target, waiting, waitlisted } = counts[side]
        return (
          <Goal
            key={side}
            label={t.sides[side]}
            value={approved}
            target={target}
            number={<Link to={list(side)}>{approved}</Link>}
          >
            {t.office.missing({ count: Math.max(0, target - approved) })} ·{' '}
            {t.office.waitingLine({ waiting, waitlisted })}
          </Goal>
        )
      })}
    </div>
  )
}

function Todo({ head, counts, figures }: Loaded) {
  const { office: t } = useMessages(fairs)
  const waiting = counts.university.waiting + counts.enterprise.waiting
  const tasks: Task[] = []
  if (waiting > 0)
    tasks.push({
      key: 'review',
      count: waiting,
      title: t.taskReview,
      hint: t.taskReviewHint,
      to: `${paths.officeFairParties(head.slug)}?status=registered`,
      verb: t.review,
    })
  if (figures.stale)
    tasks.push({
      key: 'stale',
      count: 1,
      title: t.taskStale,
      hint: t.taskStaleHint,
      to: paths.officeFairAffinities(head.slug),
      verb: t.tabs.affinities,
    })
  return tasks.length > 0 ? <TaskList label={t.todo} tasks={tasks} /> : <p className="muted">{t.nothing}</p>
}

/** The desk of an edition: what waits, numbers against the targets, phases, wishes. */
export default function OfficeFair() {
  const loaded = useLoaderData<typeof loader>()
  const { head, figures } = loaded
  const { office: t } = useMessages(fairs)
  const f = useFormat()
  return (
    <OfficeFairFrame head={head}>
      <Section title={t.todo}>
        <SectionBody>
          <Todo {...loaded} />
        </SectionBody>
      </Section>
      <Section title={t.goals}>
        <SectionBody>
          <Goals {...loaded} />
        </SectionBody>
      </Section>
      <Section title={t.calendar} hint={t.calendarHint}>
        <SectionBody>
          <PhaseSteps {...head} />
          <PhaseMoves {...head} />
        </SectionBody>
      </Section>
      <Section
        title={t.figures}
        hint={
          <>
            {t.computedAt} {figures.computedAt ? <Time value={figures.computedAt} shape="short" /> : t.notYet}
          </>
        }
      >
        <SectionBody>
          <StatRow>
            <StatNumber label={t.wishing} value={f.number(figures.speaking)} />
            <StatNumber label={t.wishesTotal} value={f.number(figures.wishes)} />
            <StatNumber label={t.mutual} value={f.number(figures.mutual)} />
            <StatNumber
              label={t.pairs}
              value={f.number(figures.pairs)}
              to={paths.officeFairAffinities(head.slug)}
            />
          </StatRow>
        </SectionBody>
      </Section>
    </OfficeFairFrame>
  )
}
