import { Link } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import type { Picture, PlanProof, Unplaced, UnplacedReason } from '~/modules/fairs/index'
import { Chip } from '~/ui/list/chip'
import { Section, SectionBody } from '~/ui/page/section'
import { FixForm } from './fix-form'
import { useProofWords } from './proof-words'
import { useSearch } from './timetable-tools'

const FIRST = 12

type Props = {
  proof: PlanProof
  picture: Picture
  names: Record<string, string>
  reason: string | null
  all: boolean
  /** slots before it have begun */
  firstOpen: number
}

function Facets({ pairs, reason }: { pairs: readonly Unplaced[]; reason: string | null }) {
  const t = useMessages(fairPlans)
  const search = useSearch()
  const counts = new Map<UnplacedReason, number>()
  for (const { because } of pairs) counts.set(because, (counts.get(because) ?? 0) + 1)
  return (
    <p className="cluster">
      <Chip to={search({ because: null })} on={reason === null}>
        {t.unmet.all} {pairs.length}
      </Chip>
      {[...counts].map(([because, count]) => (
        <Chip key={because} to={search({ because })} on={reason === because}>
          {t.unmet.reasons[because]} {count}
        </Chip>
      ))}
    </p>
  )
}

/** Every mutual wish that is not met: pair, reason, cheapest change and what it does to the value. */
export function UnmetList({ proof, picture, names, reason, all, firstOpen }: Props) {
  const t = useMessages(fairPlans)
  const search = useSearch()
  const words = useProofWords(picture, names)
  const pairs = proof.unplaced
  const chosen = reason ? pairs.filter(pair => pair.because === reason) : pairs
  const shown = all ? chosen : chosen.slice(0, FIRST)
  return (
    <Section title={t.unmet.title} hint={String(pairs.length)}>
      <SectionBody>
        <div id="unmet">
          {pairs.length === 0 ? (
            <p>{t.unmet.none}</p>
          ) : (
            <>
              <p className="hint">{t.unmet.lead}</p>
              <Facets pairs={pairs} reason={reason} />
              <ol className="unmet">
                {shown.map(pair => (
                  <li key={`${pair.university} ${pair.enterprise}`}>
                    <h3>
                      {words.nameOf(pair.university)} × {words.nameOf(pair.enterprise)}
                    </h3>
                    <p>{t.unmet.why[pair.because]}</p>
                    <p className="unmet-fix">
                      <span>{words.fix(pair.fix)}</span>
                      {pair.fix.code !== 'none' && <b className="num">{words.change(pair.fix.price)}</b>}
                    </p>
                    {pair.fix.code !== 'none' && pair.fix.slot >= firstOpen && <FixForm pair={pair} />}
                  </li>
                ))}
              </ol>
              {shown.length < chosen.length && (
                <p>
                  <span className="hint">
                    {t.unmet.showing({ shown: shown.length, total: chosen.length })}
                  </span>{' '}
                  <Link to={search({ unmet: 'all' })} preventScrollReset>
                    {t.unmet.showAll}
                  </Link>
                </p>
              )}
            </>
          )}
        </div>
      </SectionBody>
    </Section>
  )
}
