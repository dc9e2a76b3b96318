import { Form, Link } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { DataTable } from '~/ui/list/data-table'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { UNIT_TONES, useUnitWords } from '../../apartment-words'
import type { useOfficeReply } from './office-reply'
import type { OfficeProject } from './project'
import { UnitFields } from './unit-fields'

type Reply = ReturnType<typeof useOfficeReply>

/** All units with their states. */
export function UnitTable({ project }: { project: OfficeProject }) {
  const { project: t, unit: u } = useMessages(apartmentOffice)
  const words = useMessages(apartments)
  const w = useUnitWords()
  const f = useFormat()
  return (
    <Section title={t.units} hint={f.number(project.units.length)}>
      <SectionBody>
        <DataTable
          caption={t.units}
          rows={project.units}
          rowKey={unit => unit.id}
          columns={[
            {
              key: 'number',
              label: t.number,
              kind: 'row',
              cell: unit => <Link to={paths.officeApartmentUnit(unit.id)}>{w.name(unit)}</Link>,
            },
            { key: 'layout', label: words.project.layout, cell: unit => w.layout(unit) },
            { key: 'area', label: t.area, kind: 'number', cell: unit => w.area(unit) },
            { key: 'rent', label: t.rent, kind: 'number', cell: unit => w.rent(unit) },
            {
              key: 'status',
              label: u.status,
              cell: unit => (
                <StatusTag tone={UNIT_TONES[unit.status]}>{words.unitStatuses[unit.status]}</StatusTag>
              ),
            },
          ]}
        />
      </SectionBody>
    </Section>
  )
}

/** Registers one more unit. */
export function NewUnit({ project, reply }: { project: OfficeProject; reply: Reply }) {
  const { project: t } = useMessages(apartmentOffice)
  if (project.buildings.length === 0) return null
  return (
    <Section title={t.addUnit}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <SelectField
            label={t.buildings}
            name="buildingId"
            error={reply.errors?.buildingId}
            defaultValue={reply.value('buildingId')}
            options={project.buildings.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            label={t.number}
            name="number"
            narrow
            error={reply.errors?.number}
            defaultValue={reply.value('number')}
          />
          <UnitFields reply={reply} />
          <SubmitButton name="intent" value="unit">
            {t.addUnit}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** The buildings, and one more. */
export function Buildings({ project, reply }: { project: OfficeProject; reply: Reply }) {
  const { project: t } = useMessages(apartmentOffice)
  return (
    <Section title={t.buildings} hint={project.buildings.map(({ name }) => name).join(' · ')}>
      <SectionBody>
        <Form method="post" noValidate className="cluster">
          <TextField label={t.building} name="name" narrow id="building-name" />
          <TextField label={t.floors} name="floors" narrow inputMode="numeric" error={reply.errors?.floors} />
          <SubmitButton name="intent" value="building" look="secondary">
            {t.addBuilding}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}
