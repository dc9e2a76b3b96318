import { Link } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Label } from '~/ui/text/status-tag'
import type { OfficePartyData } from '../office/fair-party'

function People({ party }: { party: OfficePartyData }) {
  const t = useMessages(fairs)
  return (
    <Section title={t.office.party.people} hint={t.office.party.contactsNote}>
      <DataTable
        caption={t.office.party.people}
        rows={party.representatives}
        rowKey={person => person.id}
        columns={[
          {
            key: 'name',
            label: t.own.name,
            kind: 'row',
            cell: person => (
              <>
                {person.name} {person.owner && <Label>{t.office.party.owner}</Label>}
              </>
            ),
          },
          { key: 'position', label: t.own.position, cell: person => person.position || '—' },
          {
            key: 'phone',
            label: t.own.phone,
            cell: person => <span className="num">{person.phone || '—'}</span>,
          },
          { key: 'email', label: t.own.email, cell: person => person.email || '—' },
        ]}
      />
    </Section>
  )
}

function record(party: OfficePartyData): string {
  return party.side === 'enterprise'
    ? paths.officeEnterprise(party.organisationId)
    : paths.university(party.organisationId)
}

/** What a party handed in, and how it stands with the others. */
export function PartyFacts({ party }: { party: OfficePartyData }) {
  const t = useMessages(fairs)
  const f = useFormat()
  const slot = (index: number) => {
    const found = party.slots[index]
    return found ? `${f.shortDate(found.startsAt)} ${f.time(found.startsAt)}` : t.slot({ number: index + 1 })
  }
  const limits = `${party.floor ?? t.office.parties.default}–${party.ceiling ?? t.office.parties.default}`
  return (
    <div>
      <Section title={t.office.party.facts} link={{ to: record(party), label: t.office.party.record }}>
        <SectionBody>
          <DefinitionRows
            items={[
              { term: t.office.parties.registeredAt, value: f.dateTime(party.registeredAt) },
              { term: t.office.parties.limits, value: limits },
              {
                term: t.office.parties.away,
                value: party.away.length > 0 ? f.list(party.away.map(slot)) : t.office.party.noAway,
              },
              { term: t.own.note, value: party.note || t.own.none1 },
              { term: t.office.party.wishes, value: t.office.party.count({ count: party.wishes }) },
              { term: t.office.party.wishedBy, value: t.office.party.count({ count: party.wishedBy }) },
              ...(party.decisionNote ? [{ term: t.own.why, value: party.decisionNote }] : []),
            ]}
          />
          <p className="hint mt-2">
            <Link to={paths.officeFairAffinities(party.head.slug)}>{t.office.tabs.affinities}</Link>
          </p>
        </SectionBody>
      </Section>
      <People party={party} />
    </div>
  )
}
