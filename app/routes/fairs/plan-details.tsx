import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import type { Picture, PlanProof } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { useProofWords } from './proof-words'

const MOST_BINDING = 12

type Props = {
  slug: string
  plan: {
    id: string
    solver: string | null
    seed: number
    effort: string
    elapsedMs: number | null
    inputHash: string | null
  }
  proof: PlanProof | null
  picture: Picture
  names: Record<string, string>
}

function Files({ slug, plan }: Pick<Props, 'slug' | 'plan'>) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  return (
    <Section title={t.details.files}>
      <SectionBody>
        <ul className="stack-s">
          <li>
            <a href={paths.officeFairPlanFile(slug, plan.id, 'instance.json')}>{t.details.instance}</a>
          </li>
          <li>
            <a href={paths.officeFairPlanFile(slug, plan.id, 'plan.json')}>{t.details.plan}</a>
          </li>
          <li>
            <a href={paths.officeFairPlanFile(slug, plan.id, 'meetings.xlsx')}>{t.details.workbook}</a>
          </li>
        </ul>
        <p className="hint mt-2">{t.details.command}</p>
        <DefinitionRows
          items={[
            ...(plan.solver ? [{ term: t.details.solver, value: plan.solver }] : []),
            { term: t.details.seed, value: plan.seed },
            ...(plan.elapsedMs === null
              ? []
              : [{ term: t.details.elapsed, value: t.details.ms({ ms: f.number(plan.elapsedMs) }) }]),
            ...(plan.inputHash ? [{ term: t.details.hash, value: plan.inputHash.slice(0, 16) }] : []),
          ]}
        />
      </SectionBody>
    </Section>
  )
}

/** What binds, who stays below a floor, and the files by which anybody can check the claim. */
export function PlanDetails({ slug, plan, proof, picture, names }: Props) {
  const t = useMessages(fairPlans)
  const words = useProofWords(picture, names)
  const binding = [...(proof?.binding ?? [])].sort((a, b) => b.price - a.price).slice(0, MOST_BINDING)
  return (
    <div className="grid-2" id="proof">
      <div>
        <Section title={t.details.binds} hint={t.details.bindsHint}>
          <SectionBody>
            {binding.length === 0 ? (
              <p>{t.details.bindsNone}</p>
            ) : (
              <ul className="stack-s">
                {binding.map(one => (
                  <li key={words.binding(one)}>{words.binding(one)}</li>
                ))}
              </ul>
            )}
          </SectionBody>
        </Section>
        <Section title={t.details.shortfalls}>
          <SectionBody>
            {(proof?.shortfalls.length ?? 0) === 0 ? (
              <p>{t.details.shortfallsNone}</p>
            ) : (
              <ul className="stack-s">
                {proof?.shortfalls.map(({ side, party, missing, because }) => (
                  <li key={side + party}>
                    <b>{words.nameOf(party)}</b> {t.details.missing({ missing })} · {t.shortfall[because]}
                  </li>
                ))}
              </ul>
            )}
          </SectionBody>
        </Section>
      </div>
      <Files slug={slug} plan={plan} />
    </div>
  )
}
