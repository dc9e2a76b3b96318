import { Link } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { isSolved, type PlanState } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { StatusTag } from '~/ui/text/status-tag'
import { PLAN_TONES } from './plan-states'

export type ListedPlan = {
  id: string
  number: number
  state: PlanState
  value: number | null
  bound: number | null
  optimal: boolean
  gap: number | null
  breaks: number | null
  basePlanId: string | null
  meetings: number
  note: string
  createdAt: Date
  publishedAt: Date | null
}

/** All versions with what each is worth and how sure that is. */
export function PlanTable({ slug, plans }: { slug: string; plans: readonly ListedPlan[] }) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const published = plans.find(plan => plan.state === 'published')
  const proofOf = ({ optimal, gap, bound, state, basePlanId }: ListedPlan) => {
    if (!isSolved(state)) return ''
    if (bound === null) return basePlanId ? t.proof.pending : t.proof.none
    return optimal ? t.proof.optimal : t.proof.gap({ gap: f.percent(gap ?? 0, 3) })
  }
  const c = t.list.columns
  return (
    <DataTable
      caption={t.list.versions}
      rows={plans}
      rowKey={plan => plan.id}
      columns={[
        {
          key: 'version',
          label: c.version,
          kind: 'row',
          cell: plan => <Link to={paths.officeFairPlan(slug, plan.id)}>{t.version(plan)}</Link>,
        },
        {
          key: 'state',
          label: c.state,
          cell: plan => <StatusTag tone={PLAN_TONES[plan.state]}>{t.states[plan.state]}</StatusTag>,
        },
        {
          key: 'meetings',
          label: c.meetings,
          kind: 'number',
          cell: plan => (isSolved(plan.state) ? f.number(plan.meetings) : ''),
        },
        {
          key: 'value',
          label: c.value,
          kind: 'number',
          cell: plan => (plan.value === null ? '' : f.number(plan.value)),
        },
        { key: 'proof', label: c.proof, cell: proofOf },
        { key: 'breaks', label: c.breaks, kind: 'number', cell: plan => plan.breaks ?? '' },
        { key: 'when', label: c.when, cell: plan => f.shortDateTime(plan.publishedAt ?? plan.createdAt) },
        {
          key: 'compare',
          label: t.list.compare,
          kind: 'action',
          cell: plan =>
            published && plan.id !== published.id && isSolved(plan.state) ? (
              <Link to={paths.officeFairPlanCompare(slug, plan.id, published.id)}>
                {t.actions.compare(published)}
              </Link>
            ) : null,
        },
      ]}
    />
  )
}
