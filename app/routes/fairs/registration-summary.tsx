import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import type { OwnRegistration } from '~/modules/fairs/index.server'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'

/** A registration that can no longer be changed. */
export function RegistrationSummary({ registration }: { registration: OwnRegistration }) {
  const { own: t } = useMessages(fairs)
  const f = useFormat()
  const { party, slots, defaults } = registration
  if (!party) return null
  const away = slots.filter(slot => party.unavailable.includes(slot.id))
  const people = party.representatives.map(person =>
    [person.name, person.position, person.phone, person.owner && t.owner].filter(Boolean).join(' · '),
  )
  return (
    <Section title={t.summary}>
      <SectionBody>
        <DefinitionRows
          items={[
            {
              term: t.people,
              value: people.map(person => (
                <span key={person} className="block">
                  {person}
                </span>
              )),
            },
            {
              term: t.away,
              value:
                f.list(away.map(slot => `${f.shortDate(slot.startsAt)} ${f.time(slot.startsAt)}`)) ||
                t.allSlots,
            },
            {
              term: t.limits,
              value: t.limitsValue({
                floor: party.floor ?? defaults.floor,
                ceiling: party.ceiling ?? defaults.ceiling,
              }),
            },
            { term: t.note, value: party.note || t.none1 },
          ]}
        />
      </SectionBody>
    </Section>
  )
}
