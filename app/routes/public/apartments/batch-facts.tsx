import { Link } from '@remix-run/react'
import { apartments } from '~/i18n/apartments'
import { useFormat, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { PointsTable } from '~/modules/allocations/index'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { Card } from '~/ui/page/card'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { UNIT_TONES, useUnitWords } from '../../apartment-words'
import type { ShownBatch } from './batch'

/** What was announced: who may apply, when, how the order comes about. */
export function BatchFacts({ batch }: { batch: ShownBatch }) {
  const { batch: t, methods } = useMessages(apartments)
  const { degrees } = useMessages(vocabulary)
  const f = useFormat()
  return (
    <Section title={t.facts} hint={`${t.code} ${batch.code}`}>
      <SectionBody>
        <KeyValueGrid
          items={[
            { term: t.method, value: methods[batch.method] },
            { term: t.minDegree, value: degrees[batch.minDegree] },
            { term: t.minInsurance, value: t.months({ count: f.number(batch.minInsuranceMonths) }) },
            { term: t.apply_, value: f.dateRange(batch.applyFrom, batch.applyUntil) },
            { term: t.noticeUntil, value: f.dateTime(batch.noticeUntil) },
            ...(batch.drawAt ? [{ term: t.drawAt, value: f.dateTime(batch.drawAt) }] : []),
            { term: t.resultUntil, value: f.dateTime(batch.resultNoticeUntil) },
            {
              term: t.turn,
              value: t.turnText({
                minutes: f.number(batch.turnMinutes),
                declines: f.number(batch.maxDeclines),
              }),
            },
          ]}
        />
        <h3 className="mt-4">{t.rules}</h3>
        <Prose text={batch.rules} />
      </SectionBody>
    </Section>
  )
}

/** The published points table. */
export function BatchPoints({ points }: { points: PointsTable }) {
  const { batch: t } = useMessages(apartments)
  const f = useFormat()
  const { degree, insurance, household } = points
  const n = (value: number) => f.number(value)
  const { doctor, master, bachelor, associate } = degree
  const rows = [
    {
      key: 'degree' as const,
      rule: t.degreeRule({
        doctor: n(doctor),
        master: n(master),
        bachelor: n(bachelor),
        associate: n(associate),
      }),
      max: Math.max(doctor, master, bachelor, associate),
    },
    {
      key: 'insurance' as const,
      rule: t.insuranceRule({ months: n(insurance.months), each: n(insurance.each) }),
      max: insurance.max,
    },
    { key: 'household' as const, rule: t.householdRule({ each: n(household.each) }), max: household.max },
    { key: 'no-home' as const, rule: t.noHomeRule, max: points.noHome },
  ]
  return (
    <Card title={t.points} hint={t.pointsHint}>
      <dl className="defs">
        {rows.map(row => (
          <div key={row.key}>
            <dt>
              {t.criteria[row.key]} <span className="hint">≤ {n(row.max)}</span>
            </dt>
            <dd>{row.rule}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** The homes that are allotted. */
export function BatchUnits({ batch }: { batch: ShownBatch }) {
  const t = useMessages(apartments)
  const w = useUnitWords()
  const f = useFormat()
  return (
    <Section title={t.batch.units} hint={t.batch.unitsHint({ count: f.number(batch.units.length) })}>
      <SectionBody>
        <DataTable
          caption={t.batch.units}
          rows={batch.units.map(row => row.unit)}
          rowKey={unit => unit.id}
          columns={[
            {
              key: 'unit',
              label: t.project.unit,
              kind: 'row',
              cell: unit => (
                <>
                  <Link to={paths.apartmentProject(unit.project.id)}>{w.project(unit.project)}</Link>{' '}
                  {w.name(unit)}
                </>
              ),
            },
            { key: 'layout', label: t.project.layout, cell: unit => w.layout(unit) },
            { key: 'area', label: t.project.area, kind: 'number', cell: unit => w.area(unit) },
            { key: 'rent', label: t.project.rent, kind: 'number', cell: unit => w.rent(unit) },
            {
              key: 'status',
              label: t.project.status,
              cell: unit => (
                <StatusTag tone={UNIT_TONES[unit.status]}>{t.unitStatuses[unit.status]}</StatusTag>
              ),
            },
          ]}
        />
      </SectionBody>
    </Section>
  )
}
