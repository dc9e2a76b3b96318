import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { EnterpriseStatus } from '~/modules/enterprises/index'
import { type StepState, Timeline } from '~/ui/figure/timeline'
import { Time } from '~/ui/text/time'

type Decision = {
  id: string
  fromStatus: EnterpriseStatus
  toStatus: EnterpriseStatus
  note: string | null
  at: Date
  by?: string | null
}

const STATE_OF: Record<EnterpriseStatus, StepState> = {
  unverified: 'upcoming',
  pending: 'current',
  returned: 'overdue',
  approved: 'done',
  suspended: 'ended',
}

/** What was decided about an enterprise, newest first: state, when, by whom, and why. */
export function DecisionList({ decisions, label }: { decisions: readonly Decision[]; label: string }) {
  const { enterpriseStatus } = useMessages(vocabulary)
  return (
    <Timeline
      label={label}
      items={decisions.map((decision, index) => ({
        key: decision.id,
        title: enterpriseStatus[decision.toStatus],
        state: index === 0 || decision.toStatus === 'approved' ? STATE_OF[decision.toStatus] : 'done',
        when: <Time value={decision.at} shape="shortDateTime" />,
        who: decision.by,
        note: decision.note,
      }))}
    />
  )
}
