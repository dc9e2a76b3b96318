import { auditActions } from '~/i18n/audit-actions'
import { privacy } from '~/i18n/privacy'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'

type Reveal = {
  id: string
  at: string | Date
  action: string
  actorKind: string
  organisation: string | null
  detail: unknown
}

function purposeOf(detail: unknown): string | null {
  const purpose = (detail as { purpose?: unknown } | null)?.purpose
  return typeof purpose === 'string' ? purpose : null
}

/** Who opened what is protected, when, and for what purpose. */
export function RevealTable({ reveals, looksLink }: { reveals: Reveal[]; looksLink: boolean }) {
  const { reveals: t, data } = useMessages(privacy)
  const actions: Record<string, string> = useMessages(auditActions)
  const f = useFormat()
  const kinds: Record<string, string> = t.kinds
  const link = looksLink ? { to: paths.myPrivacy(), label: data.looks } : undefined
  return (
    <Section title={t.title} hint={t.hint} {...(link && { link })}>
      {reveals.length === 0 ? (
        <SectionBody>{t.none}</SectionBody>
      ) : (
        <DataTable
          caption={t.title}
          rows={reveals}
          rowKey={one => one.id}
          columns={[
            { key: 'at', label: t.columns.at, cell: one => f.dateTime(one.at) },
            {
              key: 'who',
              label: t.columns.who,
              cell: one => one.organisation ?? kinds[one.actorKind] ?? one.actorKind,
            },
            { key: 'what', label: t.columns.what, cell: one => actions[one.action] ?? one.action },
            { key: 'purpose', label: t.columns.purpose, cell: one => purposeOf(one.detail) ?? t.noPurpose },
          ]}
        />
      )}
    </Section>
  )
}
