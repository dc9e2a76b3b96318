import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { DotLine } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import type { OwnProfile } from './profile'

/** Months of a part: `2023-09–2027-06`, an open end is “至今”. */
function Span({ from, to }: { from: string | null; to: string | null }) {
  const t = useMessages(talents).profile
  if (!from && !to) return null
  return (
    <span className="num">
      {from ?? ''}–{to ?? t.present}
    </span>
  )
}

function Part({
  id,
  kind,
  to,
  title,
  children,
}: {
  id: string
  kind: string
  to: string
  title: ReactNode
  children: ReactNode
}) {
  const t = useMessages(talents).profile
  return (
    <li>
      <div>
        <b>{title}</b>
        <p className="meta">{children}</p>
      </div>
      <Form method="post" encType="multipart/form-data" className="cluster">
        <Link to={to}>{t.edit}</Link>
        <input type="hidden" name="id" value={id} />
        <SubmitButton name="intent" value={`remove-${kind}`} look="quiet" size="small">
          {t.remove}
        </SubmitButton>
      </Form>
    </li>
  )
}

function Parts({ title, add, children }: { title: string; add: string; children: ReactNode[] }) {
  const t = useMessages(talents).profile
  return (
    <Section title={title} link={{ to: add, label: t.add }}>
      {children.length > 0 ? <ul className="rows">{children}</ul> : <SectionBody>{t.none}</SectionBody>}
    </Section>
  )
}

export function EducationList({ items }: { items: OwnProfile['educations'] }) {
  const { profile: t, degrees } = useMessages(talents)
  return (
    <Parts title={t.education} add={paths.myEducation('new')}>
      {items.map(item => (
        <Part key={item.id} id={item.id} kind="education" to={paths.myEducation(item.id)} title={item.school}>
          <DotLine
            items={[
              item.majorName,
              degrees[item.degree],
              <Span key="span" from={item.startMonth} to={item.endMonth} />,
            ]}
          />
        </Part>
      ))}
    </Parts>
  )
}

export function ExperienceList({ items }: { items: OwnProfile['experiences'] }) {
  const { profile: t, experience } = useMessages(talents)
  return (
    <Parts title={t.experience} add={paths.myExperience('new')}>
      {items.map(item => (
        <Part
          key={item.id}
          id={item.id}
          kind="experience"
          to={paths.myExperience(item.id)}
          title={item.organisation}
        >
          <DotLine
            items={[
              experience.kinds[item.kind],
              item.role,
              <Span key="span" from={item.startMonth} to={item.endMonth} />,
            ]}
          />
        </Part>
      ))}
    </Parts>
  )
}
