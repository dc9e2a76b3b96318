import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useFormat, useMessages } from '~/i18n/react'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { DotLine } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { UNIT_TONES, useUnitWords } from '../../apartment-words'
import type { OfficeBatchData } from './batch'

type Batch = OfficeBatchData['batch']

function Picker({ batch }: { batch: Batch }) {
  const { batch: t } = useMessages(apartmentOffice)
  const w = useUnitWords()
  const isDraft = batch.status === 'draft'
  const own = isDraft ? batch.units.map(row => row.unit) : []
  const all = [...own, ...batch.available]
  if (all.length === 0) return <p className="muted">{t.unitsNone}</p>
  return (
    <Form method="post">
      <ul className="choices choices-inline">
        {all.map(unit => (
          <li key={unit.id}>
            <label className="choice">
              <input
                type="checkbox"
                name="selected"
                value={unit.id}
                defaultChecked={own.some(one => one.id === unit.id)}
              />
              <span>
                {w.project(unit.project)} {w.name(unit)}
                <span className="hint">
                  <DotLine items={[w.layout(unit), w.area(unit), w.rent(unit)]} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <SubmitButton name="intent" value="units" look="secondary">
        {isDraft ? t.unitsSave : t.unitsAdd}
      </SubmitButton>
    </Form>
  )
}

function Table({ batch }: { batch: Batch }) {
  const { batch: t } = useMessages(apartmentOffice)
  const { unitStatuses } = useMessages(apartments)
  const w = useUnitWords()
  return (
    <DataTable
      caption={t.units}
      rows={batch.units.map(row => row.unit)}
      rowKey={unit => unit.id}
      columns={[
        {
          key: 'unit',
          label: t.unit,
          kind: 'row',
          cell: unit => `${w.project(unit.project)} ${w.name(unit)}`,
        },
        {
          key: 'facts',
          label: '',
          cell: unit => <DotLine items={[w.layout(unit), w.area(unit), w.rent(unit)]} />,
        },
        {
          key: 'status',
          label: '',
          cell: unit => <StatusTag tone={UNIT_TONES[unit.status]}>{unitStatuses[unit.status]}</StatusTag>,
        },
      ]}
    />
  )
}

/** The homes of a batch: chosen while it is a draft, added to while people choose. */
export function UnitPicker({ batch }: { batch: Batch }) {
  const { batch: t } = useMessages(apartmentOffice)
  const f = useFormat()
  const picks = batch.status === 'draft' || batch.status === 'selecting'
  return (
    <Section title={t.units} hint={f.number(batch.units.length)}>
      <SectionBody>
        {batch.status !== 'draft' && <Table batch={batch} />}
        {picks && (
          <details className="mt-4" open={batch.status === 'draft'}>
            <summary>{batch.status === 'draft' ? t.unitsPick : t.unitsAdd}</summary>
            <Picker batch={batch} />
          </details>
        )}
      </SectionBody>
    </Section>
  )
}
