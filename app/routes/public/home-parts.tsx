import { Link } from '@remix-run/react'
import { home } from '~/i18n/home'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'

type PartProps = {
  title: string
  text: string
  rules: readonly (readonly [string, string])[]
  to: string
  link: string
}

function Part({ title, text, rules, to, link }: PartProps) {
  return (
    <section>
      <h3 className="text-lg">{title}</h3>
      <p className="muted mt-1 mb-4">{text}</p>
      <DefinitionRows items={rules.map(([term, value]) => ({ term, value }))} />
      <p className="mt-3 font-semibold">
        <Link to={to}>{link}</Link>
      </p>
    </section>
  )
}

/** One door for each side, with the rules that hold for it. */
export function HomeParts() {
  const t = useMessages(home)
  return (
    <Section title={t.parts} hint={t.partsHint}>
      <SectionBody>
        <div className="grid-3">
          <Part
            title={t.graduate}
            text={t.graduateText}
            rules={t.graduateRules}
            to={paths.registerAs('graduate')}
            link={t.graduateLink}
          />
          <Part
            title={t.employer}
            text={t.employerText}
            rules={t.employerRules}
            to={paths.registerAs('enterprise')}
            link={t.employerLink}
          />
          <Part
            title={t.university}
            text={t.universityText}
            rules={t.universityRules}
            to={paths.registerAs('university')}
            link={t.universityLink}
          />
        </div>
      </SectionBody>
    </Section>
  )
}
