import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { publicEdition } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound } from '~/platform/http/responses.server'
import { ButtonLink } from '~/ui/page/button'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { FairTallies } from '../fairs/fair-tallies'
import { PartyNames } from '../fairs/party-names'
import { PhaseSteps } from '../fairs/phase-steps'
import { PhaseTag } from '../fairs/phase-tag'
import { Programme } from '../fairs/programme'
import { pageTitle } from '../page-title'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => data?.edition.name ?? t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const edition = await publicEdition(access, args.params.slug ?? '')
  if (!edition) throw notFound()
  return { edition, kind: access.actor?.kind ?? null }
}

function ownPage(kind: string | null, slug: string): string | null {
  return kind === 'university' || kind === 'enterprise' ? paths.ownFair(kind, slug) : null
}

/** What brings somebody further: their own page of the fair, the office's, or the login. */
function Actions({ slug, phase }: { slug: string; phase: string }) {
  const t = useMessages(fairs)
  const { kind } = useLoaderData<typeof loader>()
  const own = ownPage(kind, slug)
  if (own) return <ButtonLink to={own}>{t.own.title}</ButtonLink>
  if (kind === 'office') return <ButtonLink to={paths.officeFair(slug)}>{t.office.tabs.desk}</ButtonLink>
  if (kind || phase !== 'registration') return null
  return <ButtonLink to={paths.login(paths.fair(slug))}>{t.edition.signIn}</ButtonLink>
}

/** Phases in which there are results to look at. */
const RESULT_PHASES: readonly string[] = ['follow_up', 'closed']

/** One fair as everybody may see it: phase, numbers, programme, who takes part. */
export default function Fair() {
  const { edition } = useLoaderData<typeof loader>()
  const t = useMessages(fairs)
  const days = useMessages(fairDays)
  const f = useFormat()
  const facts = [
    { term: t.edition.when, value: f.list(edition.days.map(day => f.date(day))) || '—' },
    { term: t.edition.where, value: [edition.venue, edition.address].filter(Boolean).join('，') || '—' },
    {
      term: t.edition.hall,
      value: t.slotsAndTables({
        slots: edition.sessions.reduce((sum, session) => sum + session.slots.length, 0),
        tables: edition.tables,
      }),
    },
  ]
  return (
    <Page>
      <PageHeader
        back={{ to: paths.fairs(), label: t.edition.back }}
        title={edition.name}
        lead={<PhaseTag phase={edition.phase} />}
        actions={
          <>
            {edition.timetable && (
              <ButtonLink look="secondary" to={paths.fairTimetable(edition.slug)}>
                {t.timetable}
              </ButtonLink>
            )}
            {RESULT_PHASES.includes(edition.phase) && (
              <ButtonLink look="secondary" to={paths.fairResults(edition.slug)}>
                {days.results.title}
              </ButtonLink>
            )}
            <Actions slug={edition.slug} phase={edition.phase} />
          </>
        }
      />
      {edition.introduction && <Prose text={edition.introduction} />}
      <div className="mt-4">
        <FairTallies counts={edition.counts} />
      </div>
      <Section title={t.edition.progress}>
        <SectionBody>
          <PhaseSteps {...edition} />
          <div className="mt-4">
            <KeyValueGrid items={facts} />
          </div>
        </SectionBody>
      </Section>
      <Section title={t.edition.programme} hint={t.edition.programmeHint}>
        <Programme sessions={edition.sessions} />
      </Section>
      <Section title={t.edition.parties}>
        <SectionBody>
          <PartyNames parties={edition.parties} />
        </SectionBody>
      </Section>
    </Page>
  )
}
