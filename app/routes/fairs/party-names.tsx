import { Link } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import { FAIR_SIDES, type FairSide, partyLabel } from '~/modules/fairs/index'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'

type Named = { id: string; side: FairSide; number: number; organisationId: string; name: string }

const pageOf = ({ side, organisationId }: Named) =>
  side === 'university' ? paths.university(organisationId) : paths.enterprise(organisationId)

/** Who takes part, by side in columns, each with its number and a link to its own page. */
export function PartyNames({ parties }: { parties: readonly Named[] }) {
  const t = useMessages(fairs)
  if (parties.length === 0) return <EmptyState title={t.edition.noParties} text={t.edition.noPartiesText} />
  return FAIR_SIDES.map(side => {
    const own = parties.filter(party => party.side === side)
    return (
      <section key={side} className="mb-6" aria-label={t.sides[side]}>
        <h3 className="mb-2">{t.edition.partiesOf({ side: t.sides[side], count: own.length })}</h3>
        <ul className="name-columns">
          {own.map(party => (
            <li key={party.id}>
              <small>{partyLabel(party)}</small>
              <Link to={pageOf(party)}>{party.name}</Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
