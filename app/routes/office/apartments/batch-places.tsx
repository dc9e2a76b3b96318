import { Link } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { HOUSING_STATUSES } from '~/modules/allocations/index'
import { paths } from '~/paths'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { DataTable } from '~/ui/list/data-table'
import { Pagination } from '~/ui/list/pagination'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from '../../apartment-words'
import { PLACE_TONES } from '../../housing-words'
import type { OfficeBatchData } from './batch'

type Batch = OfficeBatchData['batch']

/** How many applications are in each state, each a link to them. */
export function Counts({ batch }: { batch: Batch }) {
  const { statuses } = useMessages(housing)
  const f = useFormat()
  const count = (status: string) => batch.applicationCounts.find(row => row.status === status)?.count ?? 0
  if (batch.status === 'draft') return null
  return (
    <StatRow>
      {HOUSING_STATUSES.filter(status => status !== 'withdrawn').map(status => (
        <StatNumber
          key={status}
          label={statuses[status]}
          value={f.number(count(status))}
          to={`${paths.officeHousing()}?status=${status}&batch=${batch.id}`}
        />
      ))}
    </StatRow>
  )
}

/** Who has which rank and what became of it. */
export function Places({ batch }: { batch: Batch }) {
  const { batch: t } = useMessages(apartmentOffice)
  const { placeStatuses } = useMessages(housing)
  const f = useFormat()
  const w = useUnitWords()
  const counted = batch.placeCounts.map(row => `${placeStatuses[row.status]} ${f.number(row.count)}`)
  return (
    <Section title={t.places} hint={counted.join(' · ')}>
      <SectionBody>
        <DataTable
          caption={t.places}
          rows={batch.places}
          rowKey={place => place.id}
          columns={[
            { key: 'rank', label: t.rank, kind: 'number', cell: place => f.number(place.rank) },
            {
              key: 'name',
              label: t.name_,
              kind: 'row',
              cell: place => (
                <>
                  <Link to={paths.officeHousingOne(place.application.id)}>
                    {place.application.talent.name}
                  </Link>{' '}
                  <span className="meta">{place.application.receipt}</span>
                </>
              ),
            },
            {
              key: 'place',
              label: t.place,
              cell: place => (
                <>
                  <StatusTag tone={PLACE_TONES[place.status]}>{placeStatuses[place.status]}</StatusTag>{' '}
                  {place.turnUntil && <span className="hint">{f.shortDateTime(place.turnUntil)}</span>}
                </>
              ),
            },
            {
              key: 'unit',
              label: t.unit,
              cell: place =>
                place.unit &&
                (place.lease ? (
                  <Link to={paths.officeLease(place.lease.id)}>{w.name(place.unit)}</Link>
                ) : (
                  w.name(place.unit)
                )),
            },
          ]}
        />
        <Pagination page={batch.page} pages={batch.pages} />
      </SectionBody>
    </Section>
  )
}
