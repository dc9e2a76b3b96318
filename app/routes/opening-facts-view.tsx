import type { ReactNode } from 'react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import type { FactFinding, OpeningFact, OpeningFacts } from '~/modules/openings/index'
import { DefinitionRows, KeyValueGrid } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Highlight } from '~/ui/text/highlight'
import { Money } from '~/ui/text/money'
import { payOf, useFactRows } from './opening-words'
import { marked } from './wording-marks'

type Props = { facts: OpeningFacts; findings: readonly FactFinding[] }

function Text({ field, text, findings }: { field: OpeningFact; text: string; findings: Props['findings'] }) {
  const mine = findings.filter(finding => finding.field === field)
  return (
    <p className="whitespace-pre-line">
      <Highlight segments={marked(text, mine)} />
    </p>
  )
}

function Lists({ facts, findings }: Props) {
  const { facts: t, none, listSeparator } = useMessages(openings)
  const fields = ['majors', 'skills', 'benefits'] as const
  const value = (field: (typeof fields)[number]): ReactNode => {
    const words = findings.filter(finding => finding.field === field).map(finding => finding.words)
    const text = facts[field].join(listSeparator)
    return text ? <Highlight segments={marked(text, placesOf(text, words))} /> : none
  }
  return (
    <DefinitionRows
      items={[
        ...fields.map(field => ({ term: t[field], value: value(field) })),
        { term: t.category, value: facts.category || none },
        { term: t.industry, value: facts.industry || none },
      ]}
    />
  )
}

function placesOf(text: string, words: readonly string[]) {
  return words.map(word => ({ words: word, index: text.indexOf(word) })).filter(place => place.index >= 0)
}

/** Everything an opening states, for those who judge or keep it; wording found is marked in its place. */
export function OpeningFactsView({ facts, findings }: Props) {
  const { facts: t, page } = useMessages(openings)
  const rows = useFactRows(facts)
  const title = findings.filter(finding => finding.field === 'title')
  return (
    <article>
      <h2>
        <Highlight segments={marked(facts.title, title)} />
      </h2>
      <p className="my-2 text-xl">
        <Money as="span" pay={payOf(facts)} />
      </p>
      <KeyValueGrid items={rows} />
      <Section title={page.duties}>
        <SectionBody>
          <Text field="duties" text={facts.duties} findings={findings} />
        </SectionBody>
      </Section>
      <Section title={page.requirements}>
        <SectionBody>
          <Text field="requirements" text={facts.requirements} findings={findings} />
        </SectionBody>
      </Section>
      <Section title={t.skills}>
        <SectionBody>
          <Lists facts={facts} findings={findings} />
        </SectionBody>
      </Section>
    </article>
  )
}
