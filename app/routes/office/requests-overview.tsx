import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { requestsOverview } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { DepartmentTable } from './overview-departments'
import { ThemeTable } from './overview-themes'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.overview.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'request.oversee')
  return { overview: await requestsOverview(now), now }
}

/** How requests stand: open by department and age, time to close, recurring themes; made to be printed. */
export default function RequestsOverviewPage() {
  const { overview, now } = useLoaderData<typeof loader>()
  const { overview: t, office } = useMessages(requests)
  const f = useFormat()
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead({ date: f.date(now) })}
        back={{ to: paths.officeRequests(), label: office.back }}
        actions={<ExportLink />}
      />
      <StatRow>
        <StatNumber label={t.open} value={f.number(overview.open)} to={paths.officeRequests()} />
        <StatNumber
          label={t.overdue}
          value={f.number(overview.overdue)}
          to={`${paths.officeRequests()}?show=overdue`}
        />
        <StatNumber
          label={t.median}
          value={overview.median === null ? '—' : f.number(overview.median)}
          unit={t.medianUnit}
        />
        <StatNumber
          label={t.satisfied}
          value={overview.satisfiedAtOnce === null ? '—' : f.percent(overview.satisfiedAtOnce)}
        />
      </StatRow>
      <Section title={t.byDepartment} hint={t.byDepartmentHint}>
        <DepartmentTable lines={overview.departments} />
      </Section>
      <Section title={t.themes} hint={t.themesHint}>
        <ThemeTable themes={overview.themes} />
      </Section>
    </Page>
  )
}
