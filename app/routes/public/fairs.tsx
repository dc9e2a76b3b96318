import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { listEditions } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { FairTallies } from '../fairs/fair-tallies'
import { PhaseSteps } from '../fairs/phase-steps'
import { PhaseTag } from '../fairs/phase-tag'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  keepPage(args, access, ['fair'])
  const editions = (await listEditions(access)).filter(edition => edition.phase !== 'draft')
  const coming = editions.filter(edition => !['closed', 'follow_up'].includes(edition.phase))
  const next = coming.at(-1) ?? null
  return { next, others: editions.filter(edition => edition !== next) }
}
type Edition = ReturnType<typeof useLoaderData<typeof loader>>['others'][number]

function Next({ edition }: { edition: Edition }) {
  const t = useMessages(fairs)
  const f = useFormat()
  const [day] = edition.days
  return (
    <Section title={t.list.next} hint={day ? f.date(day) : undefined}>
      <SectionBody>
        <h3 className="text-xl">{edition.name}</h3>
        <p className="cluster mt-2 mb-4">
          <PhaseTag phase={edition.phase} />
          <DotLine items={[edition.venue, t.slotsAndTables(edition)]} />
        </p>
        <FairTallies counts={edition.counts} />
        <div className="mt-4">
          <PhaseSteps {...edition} />
        </div>
        <p className="mt-4">
          <ButtonLink to={paths.fair(edition.slug)}>{t.list.open}</ButtonLink>
        </p>
      </SectionBody>
    </Section>
  )
}

function Row({ edition }: { edition: Edition }) {
  const t = useMessages(fairs)
  const f = useFormat()
  const [day] = edition.days
  const counts = {
    universities: edition.counts.university.approved,
    enterprises: edition.counts.enterprise.approved,
  }
  return (
    <ResultRow
      to={paths.fair(edition.slug)}
      title={edition.name}
      tag={<PhaseTag phase={edition.phase} />}
      end={day ? f.date(day) : '—'}
      meta={<DotLine items={[edition.venue, t.list.counts(counts)]} />}
    />
  )
}

/** The fairs: the one that comes next with its two big numbers, then the others. */
export default function Fairs() {
  const { next, others } = useLoaderData<typeof loader>()
  const { list: t } = useMessages(fairs)
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {!next && others.length === 0 && <EmptyState title={t.none} text={t.noneText} />}
      {next && <Next edition={next} />}
      {others.length > 0 && (
        <Section title={t.others}>
          <RowList label={t.others}>
            {others.map(edition => (
              <Row key={edition.id} edition={edition} />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  )
}
