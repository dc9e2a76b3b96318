import { useSearchParams } from '@remix-run/react'
import { meetingAt } from '~/modules/fairs/index'
import { AppliedFixes } from '../fairs/applied-fixes'
import { MeetingDock } from '../fairs/meeting-dock'
import { PlanDetails } from '../fairs/plan-details'
import { ProofBar } from '../fairs/proof-bar'
import { TimetableGrid } from '../fairs/timetable-grid'
import { TimetableLegend } from '../fairs/timetable-legend'
import { TimetableSlots } from '../fairs/timetable-slots'
import { TimetableTools, useSearch, useTimetableView } from '../fairs/timetable-tools'
import { UnmetList } from '../fairs/unmet-list'
import type { OfficePlan } from './fair-plan'

/** A solved version: its proof, its picture, and what it leaves unmet. */
export function PlanBody({ shown }: { shown: OfficePlan }) {
  const { fair, plan, proof, fixes, picture, names, firstOpen } = shown
  const { view, query, seat } = useTimetableView()
  const [params] = useSearchParams()
  const search = useSearch()
  const chosen = meetingAt(picture, seat)
  return (
    <>
      <ProofBar
        figures={plan}
        proof={proof}
        meetings={picture.meetings.length}
        details="#proof"
        unmet={`${search({ unmet: 'all' })}#unmet`}
      />
      <TimetableTools />
      <div className="tt-card mt-2">
        <TimetableLegend picture={picture} organiser />
        {view === 'slot' ? (
          <div className="p-3">
            <TimetableSlots picture={picture} query={query} />
          </div>
        ) : (
          <>
            <TimetableGrid
              picture={picture}
              view={view}
              query={query}
              chosen={chosen}
              hrefOf={at => `${search({ at })}#dock`}
            />
            <MeetingDock
              picture={picture}
              chosen={chosen}
              editable={plan.state === 'solved'}
              firstOpen={firstOpen}
            />
          </>
        )}
      </div>
      <AppliedFixes fixes={fixes} picture={picture} names={names} draft={plan.state === 'solved'} />
      {proof && (
        <UnmetList
          proof={proof}
          picture={picture}
          names={names}
          reason={params.get('because')}
          all={params.get('unmet') === 'all'}
          firstOpen={firstOpen}
        />
      )}
      <PlanDetails slug={fair.slug} plan={plan} proof={proof} picture={picture} names={names} />
    </>
  )
}
