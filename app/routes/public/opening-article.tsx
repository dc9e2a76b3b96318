import { Link } from '@remix-run/react'
import { openings } from '~/i18n/openings'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Chip } from '~/ui/list/chip'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Section, SectionBody } from '~/ui/page/section'
import { Money } from '~/ui/text/money'
import { Prose } from '~/ui/text/prose'
import { payOf, useFactRows } from '../opening-words'
import type { OpeningPageData } from './opening'

type Props = { page: OpeningPageData }

function closedKey({ opening }: OpeningPageData) {
  if (opening.status === 'filled') return 'filled'
  if (opening.status === 'paused') return 'paused'
  if (opening.status === 'published') {
    return opening.closedBecause === 'expired' ? 'expired' : 'unverified'
  }
  return opening.closeReason ?? 'enterprise'
}

function ClosedNotice({ page }: Props) {
  const { page: t } = useMessages(openings)
  const f = useFormat()
  const { opening } = page
  if (opening.open) return null
  const key = closedKey(page)
  const title = key === 'paused' ? t.pausedTitle : key === 'unverified' ? t.unverifiedTitle : t.closedTitle
  const dated = opening.status === 'closed' || opening.status === 'filled'
  return (
    <div className="mb-6">
      <Notice tone="warning" title={title}>
        <p>
          {t.closedBy[key]}
          {dated && ` ${t.closedOn} ${f.dateTime(opening.statusAt)}`}
        </p>
        <p>
          <Link to={paths.openings()}>{t.others}</Link>
        </p>
      </Notice>
    </div>
  )
}

function Part({ title, text, chips }: { title: string; text?: string; chips?: readonly string[] }) {
  if (!text && !chips?.length) return null
  return (
    <Section title={title}>
      <SectionBody>
        {text && <Prose text={text} />}
        {chips && chips.length > 0 && (
          <p className="chips">
            {chips.map(chip => (
              <Chip key={chip}>{chip}</Chip>
            ))}
          </p>
        )}
      </SectionBody>
    </Section>
  )
}

/** What an opening is, in the order in which people read it. */
export function OpeningArticle({ page }: Props) {
  const { page: t, facts: terms } = useMessages(openings)
  const f = useFormat()
  const { opening } = page
  const { facts } = opening
  const anyExperience = facts.experienceMin === null && facts.experienceMax === null
  const rows = useFactRows(facts).filter(row => !(anyExperience && row.term === terms.experience))
  const updated = { term: t.updated, value: f.relative(opening.updatedAt, page.now) }
  return (
    <article>
      <ClosedNotice page={page} />
      <h1>{facts.title}</h1>
      <p className="lead">
        <Link to={paths.enterprise(opening.enterprise.id)}>{opening.enterprise.name}</Link>
        {facts.city && ` · ${[facts.city, facts.district].filter(Boolean).join(' ')}`}
      </p>
      <p className="my-3 text-2xl">
        <Money as="span" pay={payOf(facts)} />
      </p>
      <KeyValueGrid items={[...rows, updated]} />
      <Part title={t.duties} text={facts.duties} />
      <Part title={t.requirements} text={facts.requirements} />
      <Part title={t.skills} chips={facts.skills} />
      <Part title={t.majors} chips={facts.majors} />
      <Part title={t.benefits} chips={facts.benefits} />
    </article>
  )
}
