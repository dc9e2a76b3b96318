import { Form } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { FormReply } from '~/platform/http/form.server'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { TimeRange } from '~/ui/text/time'
import { useFormOf } from '../requests/request-words'

type Absence = { id: string; who: string; deputy: string; fromDay: string; toDay: string }

/** Who is away, from when to when, and who acts meanwhile. */
export function AbsenceTable({ absences, editable }: { absences: readonly Absence[]; editable: boolean }) {
  const { people: t } = useMessages(requests)
  if (absences.length === 0) return <EmptyState title={t.none} text={t.noneText} />
  return (
    <DataTable
      caption={t.absences}
      rows={absences}
      rowKey={row => row.id}
      columns={[
        { key: 'who', label: t.who, kind: 'row', cell: row => row.who },
        { key: 'deputy', label: t.deputy, cell: row => row.deputy },
        { key: 'days', label: t.from, cell: row => <TimeRange from={row.fromDay} to={row.toDay} /> },
        {
          key: 'remove',
          label: t.remove,
          kind: 'action',
          cell: row =>
            editable && (
              <Form method="post">
                <input type="hidden" name="absenceId" value={row.id} />
                <SubmitButton name="intent" value="remove" look="quiet" size="small">
                  {t.remove}
                  <span className="vh">{row.who}</span>
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}

type Props = { colleagues: readonly { id: string; name: string }[]; reply: FormReply | undefined }

export function AbsenceForm({ colleagues, reply }: Props) {
  const { people: t } = useMessages(requests)
  const form = useFormOf(reply, 'absence')
  const options = colleagues.map(one => ({ value: one.id, label: one.name }))
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={form.errors} />
      <FieldPair>
        <SelectField label={t.who} options={options} {...form.field('userId')} />
        <SelectField label={t.deputy} options={options} {...form.field('deputyUserId')} />
      </FieldPair>
      <FieldPair>
        <DateField label={t.from} {...form.field('fromDay')} />
        <DateField label={t.to} {...form.field('toDay')} />
      </FieldPair>
      <div>
        <SubmitButton name="intent" value="absence" look="secondary">
          {t.add}
        </SubmitButton>
      </div>
    </Form>
  )
}
