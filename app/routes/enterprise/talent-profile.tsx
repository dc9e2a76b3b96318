import { useFormat, useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { paths } from '~/paths'
import { Card } from '~/ui/page/card'
import { DefinitionRows, DotLine, KeyValueGrid } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import type { SeenTalent } from './talent'

type Props = { profile: SeenTalent['profile'] }

function Parts({ profile }: Props) {
  const { profile: t, degrees, experience } = useMessages(talents)
  return (
    <>
      <Section title={t.education}>
        <ul className="rows">
          {profile.educations.map(item => (
            <li key={item.id}>
              <h3>{item.school}</h3>
              <p>
                <DotLine
                  items={[
                    item.majorName,
                    degrees[item.degree],
                    `${item.startMonth ?? ''}–${item.endMonth ?? ''}`,
                  ]}
                />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {profile.experiences.length > 0 && (
        <Section title={t.experience}>
          <ul className="rows">
            {profile.experiences.map(item => (
              <li key={item.id}>
                <h3>{item.organisation}</h3>
                <p>
                  <DotLine
                    items={[
                      experience.kinds[item.kind],
                      item.role,
                      `${item.startMonth ?? ''}–${item.endMonth ?? t.present}`,
                    ]}
                  />
                </p>
                <Prose text={item.description} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function useWishes({ profile }: Props) {
  const { talent: t, employments } = useMessages(talents)
  const f = useFormat()
  return [
    { term: t.wishes, value: f.list(profile.wishedTypes.map(type => employments[type])) || '—' },
    { term: useMessages(talents).profile.wishedCities, value: f.list(profile.wishedCities) || '—' },
    {
      term: useMessages(talents).profile.wishedSalary,
      value: profile.wishedSalaryFen === null ? t.negotiable : f.fenRange(profile.wishedSalaryFen, null),
    },
  ]
}

/** A talent's profile as enterprises see it: never a contact field. */
export function TalentProfile({ profile }: Props) {
  const f = useFormat()
  const { talent: t, degrees, profile: words } = useMessages(talents)
  return (
    <div>
      <KeyValueGrid
        items={[
          { term: words.education, value: degrees[profile.degree] },
          { term: useMessages(talents).education.majorName, value: profile.majorName || '—' },
          ...useWishes({ profile }).slice(1),
        ]}
      />
      {profile.summary && (
        <Section title={t.about}>
          <SectionBody>
            <Prose text={profile.summary} />
          </SectionBody>
        </Section>
      )}
      {profile.skills.length > 0 && (
        <Section title={t.skills}>
          <SectionBody>
            <p>{f.list(profile.skills)}</p>
          </SectionBody>
        </Section>
      )}
      <Parts profile={profile} />
    </div>
  )
}

/** Contact data when the rule allows it, otherwise what would open it. */
export function ContactCard({ profile }: Props) {
  const t = useMessages(talents).talent
  const { contact } = profile
  return (
    <Card title={t.contact}>
      {contact ? (
        <>
          <DefinitionRows
            items={[
              { term: t.phone, value: contact.phone ?? t.noPhone },
              { term: t.email, value: contact.email },
            ]}
          />
          {contact.hasResume && <a href={paths.enterpriseTalentResume(profile.id)}>{t.resume}</a>}
        </>
      ) : (
        <p className="muted">{t.contactHidden}</p>
      )}
    </Card>
  )
}
