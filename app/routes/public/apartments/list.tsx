import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { apartments } from '~/i18n/apartments'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { listPublicBatches } from '~/modules/allocations/index.server'
import { listProjects } from '~/modules/apartments/index.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { BATCH_TONES, useUnitWords } from '../../apartment-words'
import { pageTitle } from '../../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartments, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor, now } = await publicAccess(args)
  const [batches, projects] = await Promise.all([listPublicBatches(now), listProjects({ published: true })])
  return {
    batches: batches.map(({ id, title, status, method, applyUntil, _count, takesApplications }) => ({
      ...{ id, title, status, method, applyUntil, takesApplications },
      counts: _count,
    })),
    projects,
    mine: actor?.kind === 'graduate',
  }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Batches({ batches }: Pick<Loaded, 'batches'>) {
  const t = useMessages(apartments)
  const f = useFormat()
  if (batches.length === 0)
    return (
      <SectionBody>
        <p className="muted">{t.list.noBatches}</p>
      </SectionBody>
    )
  return (
    <RowList label={t.list.batches}>
      {batches.map(batch => (
        <ResultRow
          key={batch.id}
          to={paths.allocationBatch(batch.id)}
          title={batch.title}
          tag={<StatusTag tone={BATCH_TONES[batch.status]}>{t.batchStatuses[batch.status]}</StatusTag>}
          meta={
            <DotLine
              items={[
                t.methods[batch.method],
                t.list.units({ count: f.number(batch.counts.units) }),
                t.list.applications({ count: f.number(batch.counts.applications) }),
              ]}
            />
          }
          aside={batch.takesApplications && t.list.applyUntil({ date: f.shortDate(batch.applyUntil) })}
        />
      ))}
    </RowList>
  )
}

function Project({ project }: { project: Loaded['projects'][number] }) {
  const { list: t, ...words } = useMessages(apartments)
  const w = useUnitWords()
  const f = useFormat()
  const { rent, area, counts } = project
  return (
    <ResultRow
      to={paths.apartmentProject(project.id)}
      title={w.project(project)}
      end={
        rent && (
          <p className="money">
            {words.rentRange({ min: formatFen(rent.minFen), max: formatFen(rent.maxFen) })}
          </p>
        )
      }
      meta={
        <DotLine
          items={[
            project.address,
            area && words.areaRange({ min: f.number(area.min / 100), max: f.number(area.max / 100) }),
          ]}
        />
      }
      aside={t.vacant({ count: f.number(counts.vacant), all: f.number(counts.all) })}
    />
  )
}

export default function Apartments() {
  const { batches, projects, mine } = useLoaderData<typeof loader>()
  const { list: t, title, lead } = useMessages(apartments)
  return (
    <Page>
      <PageHeader
        title={title}
        lead={lead}
        actions={mine && <ButtonLink to={paths.myApartments()}>{t.mine}</ButtonLink>}
      />
      <Section title={t.batches} hint={t.batchesHint}>
        <Batches batches={batches} />
      </Section>
      <Section title={t.projects} hint={t.projectsHint}>
        {projects.length === 0 ? (
          <EmptyState title={t.noProjects} text={t.noProjectsText}>
            {null}
          </EmptyState>
        ) : (
          <RowList label={t.projects}>
            {projects.map(project => (
              <Project key={project.id} project={project} />
            ))}
          </RowList>
        )}
      </Section>
    </Page>
  )
}
