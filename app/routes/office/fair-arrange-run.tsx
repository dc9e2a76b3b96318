import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import type { Obstacle } from '~/modules/fairs/index'
import { arrangementRun } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { WorkProgress } from '~/ui/figure/progress-bar'
import { DataTable } from '~/ui/list/data-table'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { usePolling } from '../fairs/plan-progress'

const MOST_ROWS = 400

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'timetable.manage')
  const run = await arrangementRun(args.params.runId ?? '')
  if (!run) throw notFound()
  const { id, fileName, state, progress, result, obstacles, error } = run
  return {
    id,
    fileName,
    state,
    error,
    progress: progress as { breaks: number | null; bound: number; spent: number } | null,
    obstacles: (obstacles ?? []) as unknown as Obstacle[],
    result: result && {
      ...result,
      meetings: result.meetings.slice(0, MOST_ROWS),
      total: result.meetings.length,
    },
    locale: access.locale,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.fileName }]

type Run = Awaited<ReturnType<typeof loader>>

function useObstacleWords() {
  const f = useFormat()
  const { arrange: t } = useMessages(fairPlans)
  const slots = (list: readonly number[]) => t.slotList({ slots: list.join(', ') })
  return (one: Obstacle): string => {
    const o = t.obstacles
    switch (one.kind) {
      case 'meeting-without-slot':
        return o[one.kind]({ meeting: one.meeting + 1, parties: one.parties.join(' × ') })
      case 'party-overbooked':
        return o[one.kind]({ party: one.party, meetings: one.meetings.length, slots: slots(one.slots) })
      case 'too-few-tables':
        return o[one.kind]({ meetings: one.meetings.length, slots: slots(one.slots), tables: one.tables })
      case 'party-torn':
        return o[one.kind]({ party: one.party, spread: one.spread })
      case 'breaks-too-uneven':
        return o[one.kind]({ spread: one.spread })
      case 'parties-collide':
        return o[one.kind]({ parties: f.list(one.parties.slice(0, 12)), meetings: one.meetings })
      case 'undecided':
        return o.undecided
    }
  }
}

function Outcome({ run }: { run: Run }) {
  const { arrange: t } = useMessages(fairPlans)
  const words = useObstacleWords()
  if (run.state === 'done' && run.result) {
    const { total, breaks, optimal, bound } = run.result
    return (
      <Notice tone="success" title={t.doneTitle({ meetings: total, breaks })}>
        {optimal ? t.proved : t.atLeast({ bound })} ·{' '}
        <a href={paths.officeFairArrangeFile(run.id)}>{t.download}</a>
      </Notice>
    )
  }
  if (run.state === 'refused')
    return (
      <Notice tone="urgent" title={t.refusedTitle}>
        <ul>
          {run.obstacles.slice(0, 20).map(one => (
            <li key={JSON.stringify(one)}>{words(one)}</li>
          ))}
        </ul>
      </Notice>
    )
  if (run.state !== 'failed') return null
  return (
    <Notice tone="urgent" title={t.states.failed}>
      {run.error}
    </Notice>
  )
}

export default function ArrangeRun() {
  const run = useLoaderData<typeof loader>()
  const { arrange: t } = useMessages(fairPlans)
  const active = run.state === 'waiting' || run.state === 'running'
  usePolling(active)
  const c = t.resultColumns
  return (
    <Page>
      <PageHeader
        title={run.fileName}
        lead={t.states[run.state]}
        back={{ to: paths.officeFairArrange(), label: t.title }}
      />
      {active && (
        <div role="status">
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
          <WorkProgress
            done={Math.round(100 * (run.progress?.spent ?? 0))}
            total={100}
            label={
              run.progress?.breaks == null
                ? t.runningNone
                : t.running({ breaks: String(run.progress.breaks), bound: run.progress.bound })
            }
          />
        </div>
      )}
      <Outcome run={run} />
      {run.result && (
        <Section title={t.result}>
          <DataTable
            caption={t.result}
            rows={[...run.result.meetings].sort((a, b) => a.slot - b.slot || a.table - b.table)}
            rowKey={meeting => `${meeting.slot}-${meeting.table}`}
            columns={[
              { key: 'slot', label: c.slot, kind: 'number', cell: meeting => meeting.slot },
              { key: 'table', label: c.table, kind: 'number', cell: meeting => meeting.table + 1 },
              { key: 'first', label: c.first, cell: meeting => meeting.parties[0] },
              { key: 'second', label: c.second, cell: meeting => meeting.parties[1] },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
