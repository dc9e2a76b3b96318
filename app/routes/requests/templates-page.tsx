import { Form } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Label } from '~/ui/text/status-tag'
import { useFormOf } from './request-words'

type Use = 'assign' | 'progress' | 'report' | 'hand_back' | 'close'
type Row = { id: string; use: Use; name: string; body: string; own: boolean }
type Props = {
  rows: readonly Row[]
  uses: readonly Use[]
  reply: FormReply | undefined
  back: { to: string; label: string }
}

function Remove({ row }: { row: Row }) {
  const { templates: t } = useMessages(requests)
  if (!row.own) return <Label>{t.office}</Label>
  return (
    <Form method="post">
      <input type="hidden" name="templateId" value={row.id} />
      <SubmitButton name="intent" value="remove" look="quiet" size="small">
        {t.remove}
        <span className="vh">{row.name}</span>
      </SubmitButton>
    </Form>
  )
}

function Table({ rows }: { rows: readonly Row[] }) {
  const { templates: t } = useMessages(requests)
  if (rows.length === 0) return <EmptyState title={t.none} text={t.noneText} />
  return (
    <DataTable
      caption={t.title}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        { key: 'name', label: t.name, kind: 'row', cell: row => row.name },
        { key: 'use', label: t.use, cell: row => t.uses[row.use] },
        { key: 'body', label: t.body, cell: row => row.body },
        { key: 'remove', label: t.remove, kind: 'action', cell: row => <Remove row={row} /> },
      ]}
    />
  )
}

/** Phrases of one body, with those the talent office offers. */
export function TemplatesPage({ rows, uses, reply, back }: Props) {
  const { templates: t } = useMessages(requests)
  const form = useFormOf(reply, 'add')
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} back={back} />
      <Table rows={rows.filter(row => uses.includes(row.use))} />
      <Section title={t.add}>
        <SectionBody>
          <Form method="post" className="form" noValidate>
            <ErrorSummary errors={form.errors} />
            <FieldPair>
              <SelectField
                label={t.use}
                options={uses.map(use => ({ value: use, label: t.uses[use] }))}
                {...form.field('use')}
              />
              <TextField label={t.name} {...form.field('name')} />
            </FieldPair>
            <TextArea label={t.body} limit={1000} {...form.field('body')} />
            <div>
              <SubmitButton name="intent" value="add" look="secondary">
                {t.add}
              </SubmitButton>
            </div>
          </Form>
        </SectionBody>
      </Section>
    </Page>
  )
}
