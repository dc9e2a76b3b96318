import { Link } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import type { PlanProof } from '~/modules/fairs/index'

export type Figures = {
  value: number | null
  bound: number | null
  optimal: boolean
  gap: number | null
  breaks: number | null
  breaksBefore: number | null
  /** the version it was made from by repair or by hand */
  basePlanId: string | null
}

type Props = { figures: Figures; proof: PlanProof | null; meetings: number; details: string; unmet: string }

/** The one dark block of the page: what the timetable is worth and that nobody can beat it, or by how much. */
function Said({ figures, details }: Pick<Props, 'figures' | 'details'>) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const { value, bound, optimal, gap } = figures
  const state =
    bound === null
      ? figures.basePlanId
        ? [t.proof.pending, t.proof.pendingHint]
        : [t.proof.none, t.proof.noneHint]
      : optimal
        ? [t.proof.optimal, t.proof.optimalHint]
        : [t.proof.gap({ gap: f.percent(gap ?? 0, 3) }), t.proof.gapHint]
  return (
    <div className="proof-said">
      <p className="num">
        <em>{t.proof.value}</em> {f.number(value ?? 0)}{' '}
        {bound !== null && (
          <>
            {optimal ? '=' : '<'} <em>{t.proof.bound}</em> {f.number(bound)}{' '}
          </>
        )}
        · {state[0]}
      </p>
      <small>
        {state[1]} · <Link to={details}>{t.proof.check}</Link>
      </small>
    </div>
  )
}

/** What a version is worth, with its proof and the four figures an organiser asks for. */
export function ProofBar({ figures, proof, meetings, details, unmet }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const short = proof ? proof.mutual.pairs - proof.mutual.met : 0
  return (
    <section className="proof mt-3" aria-label={t.proof.label}>
      <Said figures={figures} details={details} />
      <dl>
        <div>
          <dt>{t.proof.meetings}</dt>
          <dd className="num">
            {f.number(meetings)} <small>{t.proof.meetingUnit}</small>
          </dd>
        </div>
        {proof && (
          <>
            <div>
              <dt>{t.proof.floors}</dt>
              <dd className="num">
                {proof.floors.met}/{proof.floors.parties} <small>{t.proof.floorUnit}</small>
              </dd>
            </div>
            <div>
              <dt>{t.proof.mutual}</dt>
              <dd className="num">
                {proof.mutual.met}/{proof.mutual.pairs}{' '}
                <small>
                  {t.proof.mutualUnit}
                  {short > 0 && (
                    <>
                      {' '}
                      · <a href={unmet}>{t.proof.mutualShort({ count: short })}</a>
                    </>
                  )}
                </small>
              </dd>
            </div>
          </>
        )}
        {figures.breaks !== null && (
          <div>
            <dt>{t.proof.breaks}</dt>
            <dd className="num">
              {f.number(figures.breaks)} <small>{t.proof.breaksUnit}</small>{' '}
              {figures.breaksBefore !== null && (
                <small>{t.proof.breaksBefore({ before: figures.breaksBefore })}</small>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
