import { Form } from '@remix-run/react'
import { operations } from '~/i18n/operations'
import { useFormat, useMessages } from '~/i18n/react'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Section, SectionBody } from '~/ui/page/section'
import { Time } from '~/ui/text/time'
import type { SystemData } from '../system'

type Listed = NonNullable<SystemData['bounces']>

function Allow({ email }: { email: string }) {
  const t = useMessages(operations)
  return (
    <Form method="post">
      <input type="hidden" name="email" value={email} />
      <SubmitButton look="quiet" size="small" name="intent" value="allow">
        <span aria-hidden="true">{t.allow}</span>
        <span className="vh">{t.allowOne({ address: email })}</span>
      </SubmitButton>
    </Form>
  )
}

function BounceTable({ items }: Listed) {
  const t = useMessages(operations)
  return (
    <DataTable
      caption={t.bounces}
      rows={items}
      rowKey={bounce => bounce.email}
      columns={[
        { key: 'address', label: t.address, kind: 'row', cell: bounce => bounce.email },
        {
          key: 'since',
          label: t.since,
          cell: bounce => <Time value={bounce.createdAt} shape="shortDateTime" />,
        },
        { key: 'reason', label: t.reason, cell: bounce => <code className="text-sm">{bounce.reason}</code> },
        { key: 'allow', label: t.actions, kind: 'action', cell: bounce => <Allow email={bounce.email} /> },
      ]}
    />
  )
}

/** Addresses that refused mail for good; administrators see them and may have them written to again. */
export function Bounces({ bounces }: SystemData) {
  const t = useMessages(operations)
  const f = useFormat()
  if (!bounces) {
    return (
      <Section title={t.bounces}>
        <SectionBody>{t.bouncesAdmin}</SectionBody>
      </Section>
    )
  }
  const { items, total } = bounces
  const shown =
    total > items.length ? ` ${t.bouncesShown({ shown: items.length, total: f.number(total) })}` : ''
  return (
    <Section title={t.bounces} hint={t.bouncesHint + shown}>
      {items.length === 0 ? (
        <EmptyState title={t.bouncesEmpty} text={t.bouncesEmptyText} />
      ) : (
        <BounceTable items={items} total={total} />
      )}
    </Section>
  )
}
