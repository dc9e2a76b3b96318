import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import type { AppliedFix, Picture } from '~/modules/fairs/index'
import { Section, SectionBody } from '~/ui/page/section'
import { useProofWords } from './proof-words'

type Props = { fixes: readonly AppliedFix[]; picture: Picture; names: Record<string, string>; draft: boolean }

/** The unmet wishes this version was made to meet: what was changed for each, and what it did to the value. */
export function AppliedFixes({ fixes, picture, names, draft }: Props) {
  const t = useMessages(fairPlans)
  const words = useProofWords(picture, names)
  if (fixes.length === 0) return null
  return (
    <Section title={t.fixes.title} hint={String(fixes.length)}>
      <SectionBody>
        {draft && <p className="hint">{t.fixes.lead}</p>}
        <ol className="unmet">
          {fixes.map(({ university, enterprise, fix }) => (
            <li key={`${university} ${enterprise}`}>
              <h3>
                {words.nameOf(university)} × {words.nameOf(enterprise)}
              </h3>
              <p className="unmet-fix">
                <span>{words.fix(fix)}</span>
                <b className="num">{words.change(fix.price)}</b>
              </p>
            </li>
          ))}
        </ol>
      </SectionBody>
    </Section>
  )
}
