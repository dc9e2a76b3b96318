import { Form, Link } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useCondition } from '../../card-words'
import type { PolicyPage } from './policy'

function Flips({ flips }: { flips: NonNullable<PolicyPage['flips']> }) {
  const { policy: t } = useMessages(cardOffice)
  const sentence = useCondition()
  if (flips.flips.length === 0) return <p>{t.noFlips}</p>
  return (
    <DataTable
      caption={t.dryRun}
      rows={flips.flips}
      rowKey={flip => flip.applicationId}
      columns={[
        {
          key: 'who',
          label: t.who,
          kind: 'row',
          cell: flip => (
            <>
              <Link to={paths.officeCardApplication(flip.applicationId)}>{flip.holderName}</Link>{' '}
              <span className="meta">{flip.receipt}</span>
            </>
          ),
        },
        { key: 'card', label: t.cardNumber, cell: flip => flip.cardNumber ?? '—' },
        {
          key: 'change',
          label: t.change,
          cell: flip => (
            <StatusTag tone={flip.gains ? 'done' : 'urgent'}>{flip.gains ? t.gains : t.loses}</StatusTag>
          ),
        },
        { key: 'missing', label: t.missing, cell: flip => flip.missing.map(sentence).join('；') || '—' },
      ]}
    />
  )
}

/** Who would get another answer, before anything is published. */
export function DryRun({ policy, flips }: Pick<PolicyPage, 'policy' | 'flips'>) {
  const { policy: t } = useMessages(cardOffice)
  const f = useFormat()
  return (
    <Section title={t.dryRun} hint={t.dryRunHint}>
      <SectionBody>
        <Form method="post" className="mb-3">
          <SubmitButton name="intent" value="dry-run" look="secondary">
            {t.run}
          </SubmitButton>
        </Form>
        {flips && (
          <>
            <p className="mb-3">
              {policy.dryRunAt && t.ran({ time: f.dateTime(policy.dryRunAt) })} ·{' '}
              {t.checked({ count: flips.checked, flips: flips.flips.length })}
            </p>
            <Flips flips={flips} />
          </>
        )}
      </SectionBody>
    </Section>
  )
}

/** Publishing, once the dry run of this very draft was done. */
export function PublishForm() {
  const { policy: t } = useMessages(cardOffice)
  return (
    <Section title={t.publish} hint={t.publishHint}>
      <SectionBody>
        <Form method="post" className="form">
          <TextField label={t.note} name="note" optional maxLength={200} />
          <SubmitButton name="intent" value="publish">
            {t.publish}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}
