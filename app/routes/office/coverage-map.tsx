import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { CARE_STATES } from '~/modules/visits/index'
import type { Coverage, DueItem } from '~/modules/visits/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { type FieldOption, fieldName } from '../field-name'

function Cell({ item }: { item: DueItem }) {
  const { coverage: t, states } = useMessages(visits)
  const f = useFormat()
  const label = t.cell({
    talent: item.keyTalent.name,
    leader: item.leader.name,
    state: states[item.state],
    date: f.date(item.dueOn),
  })
  return (
    <Link
      to={paths.officeKeyTalent(item.keyTalent.id)}
      className={`heat heat-${item.state}`}
      aria-label={label}
      title={label}
      discover="none"
    />
  )
}

type Props = { coverage: Coverage; fields: FieldOption[] }

/** One square a talent, by field and due day: which are in touch, due, overdue; and the same as a table. */
export function CoverageMap({ coverage, fields }: Props) {
  const { coverage: t } = useMessages(visits)
  const f = useFormat()
  return (
    <>
      <ul className="heat-legend" aria-label={t.legend}>
        {CARE_STATES.map(state => (
          <li key={state}>
            <span className={`heat heat-${state}`} aria-hidden="true" />
            {t.heading[state]} <b className="num">{f.number(coverage.counts[state])}</b>
          </li>
        ))}
        <li className="muted">{t.legend}</li>
      </ul>
      <div className="heat-map">
        {coverage.fields.map(row => (
          <section key={row.field} aria-label={fieldName(fields, row.field)}>
            <h3>{fieldName(fields, row.field)}</h3>
            <div className="heat-row">
              {row.items.map(item => (
                <Cell key={item.pairingId} item={item} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <DataTable
        caption={t.tableCaption}
        phone="scroll"
        rows={coverage.fields}
        rowKey={row => row.field}
        columns={[
          {
            key: 'field',
            label: t.field,
            kind: 'row',
            cell: row => fieldName(fields, row.field),
            foot: t.total,
          },
          ...CARE_STATES.map(state => ({
            key: state,
            label: t.heading[state],
            kind: 'number' as const,
            cell: (row: Coverage['fields'][number]) => f.number(row.counts[state]),
            foot: f.number(coverage.counts[state]),
          })),
          {
            key: 'total',
            label: t.total,
            kind: 'number',
            cell: row => f.number(row.items.length),
            foot: f.number(coverage.total),
          },
        ]}
      />
    </>
  )
}
