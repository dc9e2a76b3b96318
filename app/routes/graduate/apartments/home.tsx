import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { housing } from '~/i18n/housing'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { myHousingList, myPlaces } from '~/modules/allocations/index.server'
import { myLeases } from '~/modules/tenancies/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from '../../apartment-words'
import { HOUSING_TONES, LEASE_TONES, PLACE_TONES } from '../../housing-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, housing, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'housing.apply')
  const [applications, places, leases] = await Promise.all([
    myHousingList(access),
    myPlaces(access),
    myLeases(access),
  ])
  return {
    applications: applications.map(({ id, receipt, status, points, submittedAt, batch }) => ({
      ...{ id, receipt, status, points, submittedAt, batch },
    })),
    places: places.map(({ id, status, rank, ahead, turnUntil, batch, unit }) => ({
      ...{ id, status, rank, ahead, turnUntil, batch, unit },
    })),
    leases,
  }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Places({ places }: Pick<Loaded, 'places'>) {
  const t = useMessages(housing)
  const f = useFormat()
  const w = useUnitWords()
  const noteOf = (place: Loaded['places'][number]) => {
    if (place.status === 'called' && place.turnUntil)
      return t.home.turnUntil({ time: f.shortDateTime(place.turnUntil) })
    if (place.status === 'waiting') return t.home.waiting({ ahead: f.number(place.ahead) })
    return place.unit && w.name(place.unit)
  }
  if (places.length === 0) return null
  return (
    <Section title={t.home.places}>
      <RowList>
        {places.map(place => (
          <ResultRow
            key={place.id}
            to={paths.mySelection()}
            title={place.batch.title}
            tag={<StatusTag tone={PLACE_TONES[place.status]}>{t.placeStatuses[place.status]}</StatusTag>}
            meta={<DotLine items={[`${t.select.rank} ${f.number(place.rank)}`, noteOf(place)]} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function Leases({ leases }: Pick<Loaded, 'leases'>) {
  const t = useMessages(housing)
  const f = useFormat()
  const w = useUnitWords()
  if (leases.length === 0) return null
  return (
    <Section title={t.home.leases}>
      <RowList>
        {leases.map(lease => (
          <ResultRow
            key={lease.id}
            to={paths.myLease(lease.id)}
            title={`${w.project(lease.unit.project)} ${w.name(lease.unit)}`}
            tag={<StatusTag tone={LEASE_TONES[lease.status]}>{t.leaseStatuses[lease.status]}</StatusTag>}
            meta={
              <DotLine items={[lease.number, f.dateRange(lease.startsOn, lease.endedOn ?? lease.endsOn)]} />
            }
            note={
              lease.bills.length > 0 &&
              t.home.unpaid({
                count: f.number(lease.bills.length),
                sum: formatFen(lease.bills.reduce((sum, bill) => sum + bill.amountFen, 0)),
              })
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

function Applications({ applications }: Pick<Loaded, 'applications'>) {
  const t = useMessages(housing)
  const f = useFormat()
  return (
    <Section title={t.home.applications} link={{ to: paths.apartments(), label: t.home.toBatches }}>
      <RowList>
        {applications.map(row => (
          <ResultRow
            key={row.id}
            to={paths.myHousing(row.id)}
            title={row.batch.title}
            tag={<StatusTag tone={HOUSING_TONES[row.status]}>{t.statuses[row.status]}</StatusTag>}
            meta={
              <DotLine
                items={[
                  t.home.receipt({ receipt: row.receipt }),
                  `${t.one.points} ${f.number(row.points)}`,
                  f.date(row.submittedAt),
                ]}
              />
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

export default function MyApartments() {
  const { applications, places, leases } = useLoaderData<typeof loader>()
  const t = useMessages(housing)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <Places places={places} />
      <Leases leases={leases} />
      {applications.length === 0 ? (
        <EmptyState title={t.home.none} text={t.home.noneText}>
          <ButtonLink to={paths.apartments()}>{t.home.toBatches}</ButtonLink>
        </EmptyState>
      ) : (
        <Applications applications={applications} />
      )}
    </Page>
  )
}
