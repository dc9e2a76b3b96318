import { pairings } from '~/i18n/pairings'
import { useFormat, useMessages } from '~/i18n/react'
import { compareLines } from '~/modules/pairings/index'
import type { ProposalView } from '~/modules/pairings/index.server'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'

type Props = { before: ProposalView; after: ProposalView }

/** What differs between two proposals; what stays is only counted. */
export function ProposalComparison({ before, after }: Props) {
  const { proposals: t, people } = useMessages(pairings)
  const f = useFormat()
  const { differences, unchanged } = compareLines(before.lines, after.lines)
  const signed = (points: number) => (points > 0 ? `+${f.number(points)}` : f.number(points))
  return (
    <Section
      title={t.compareTitle({ a: before.number, b: after.number })}
      hint={`${t.same({ count: unchanged })} · ${t.value} ${f.number(before.value)} → ${f.number(after.value)}`}
    >
      {differences.length === 0 ? (
        <SectionBody>
          <p className="muted">{t.noDifference}</p>
        </SectionBody>
      ) : (
        <DataTable
          caption={t.compareTitle({ a: before.number, b: after.number })}
          rows={differences}
          rowKey={row => row.keyTalentId}
          columns={[
            { key: 'talent', label: people.talent, kind: 'row', cell: row => row.before.keyTalent.name },
            { key: 'before', label: t.before, cell: row => row.before.leader?.name ?? t.nobody },
            { key: 'after', label: t.after, cell: row => <b>{row.after.leader?.name ?? t.nobody}</b> },
            { key: 'change', label: t.change, kind: 'number', cell: row => signed(row.points) },
          ]}
        />
      )}
    </Section>
  )
}
