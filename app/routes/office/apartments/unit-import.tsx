import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import type { OfficeProject } from './project'
import type { UnitsReply } from './receive-units.server'

function Outcome({ units }: UnitsReply) {
  const f = useFormat()
  const { unitImport: t } = useMessages(apartmentOffice)
  const name = (column: string) => t.columns[column] ?? column
  if ('refused' in units) {
    return (
      <Notice tone="urgent" role="alert" title={t.refusedTitle}>
        {units.missing
          ? t.missing({ columns: f.list(units.missing.map(name)) })
          : (t.refusals[units.refused] ?? units.refused)}
      </Notice>
    )
  }
  const { faults, created, updated } = units
  if (faults.length === 0) return <Notice tone="success">{t.done({ created, updated })}</Notice>
  return (
    <>
      <Notice tone="urgent" role="alert" title={t.refusedTitle} />
      <DataTable
        caption={t.refusedTitle}
        rows={faults}
        rowKey={fault => `${fault.row} ${fault.column} ${fault.code}`}
        columns={[
          { key: 'row', label: t.row, kind: 'row', cell: fault => t.rowN({ row: fault.row }) },
          { key: 'column', label: t.column, cell: fault => name(fault.column) },
          { key: 'what', label: t.what, cell: fault => t.codes[fault.code] ?? fault.code },
          { key: 'value', label: t.value, cell: fault => fault.value },
        ]}
      />
    </>
  )
}

/** Brings the units of a project in from a list. */
export function UnitImport({ project, reply }: { project: OfficeProject; reply: UnitsReply | undefined }) {
  const { unitImport: t } = useMessages(apartmentOffice)
  if (project.buildings.length === 0) return null
  return (
    <Section title={t.title} hint={t.hint}>
      <SectionBody>
        {reply && <Outcome units={reply.units} />}
        <Form
          method="post"
          action={`${paths.officeApartmentProject(project.id)}?list=units`}
          encType="multipart/form-data"
          className="form"
        >
          <FileField
            label={t.file}
            name="units"
            accept={['.xlsx', '.csv', '.jsonl']}
            maxBytes={4 * 1024 * 1024}
          />
          <FormActions>
            <SubmitButton look="secondary">{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      </SectionBody>
    </Section>
  )
}
