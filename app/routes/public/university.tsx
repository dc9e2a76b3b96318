import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import { publicAccess } from '~/modules/access/index.server'
import { currentClass } from '~/modules/reporting/index'
import { publicUniversity, sumByMajor, supplyClasses, supplyTable } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { notFound } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { Card } from '~/ui/page/card'
import { DefinitionRows, DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Tabs } from '~/ui/page/tabs'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { pageTitle } from '../page-title'
import { SupplyFigure } from './supply-figure'
import { honoursOf, placeOf, useUniversityWords } from './university-row'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, universities, t => data?.university.name ?? t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const { now } = access
  keepPage(args, access, ['university', 'roster', 'import'])
  const university = await publicUniversity(args.params.universityId ?? '')
  if (!university) throw notFound()
  const classes = await supplyClasses(university.id)
  const asked = Number(new URL(args.request.url).searchParams.get('class'))
  const years = classes.map(row => row.graduatingClass)
  const season = currentClass(now)
  const shown = years.find(year => year === asked) ?? years.find(year => year === season) ?? years[0]
  const lines = shown === undefined ? [] : await supplyTable(university.id, shown)
  return { university, classes, shown, lines, majors: sumByMajor(lines) }
}
export type UniversityPage = ReturnType<typeof useLoaderData<typeof loader>>

function Facts({ university: u }: Pick<UniversityPage, 'university'>) {
  const { page: t } = useMessages(universities)
  const website = u.website && (
    <a href={u.website} rel="nofollow noopener">
      {u.website.replace(/^https?:\/\//, '')}
    </a>
  )
  const word = useUniversityWords()
  const value = (text: string | null) => word(text) || t.notStated
  return (
    <aside className="rail">
      <Card title={t.facts}>
        <DefinitionRows
          items={[
            { term: t.place, value: value(placeOf(u)) },
            { term: t.level, value: value(u.level) },
            { term: t.honours, value: value(honoursOf(u)) },
            { term: t.type, value: value(u.type) },
            { term: t.nature, value: value(u.nature) },
            { term: t.authority, value: value(u.authority) },
            { term: t.code, value: u.code },
            { term: t.website, value: website || t.notStated },
          ]}
        />
        <p className="hint mt-3">{t.source}</p>
      </Card>
    </aside>
  )
}

function Supply(data: UniversityPage) {
  const { page: t } = useMessages(universities)
  const { classYear } = useMessages(vocabulary)
  const f = useFormat()
  const { shown, classes, university } = data
  if (shown === undefined) return <EmptyState title={t.noSupply} text={t.noSupplyText} />
  const total = classes.find(row => row.graduatingClass === shown)?.count ?? 0
  return (
    <Section title={t.supply({ year: shown })} hint={t.supplyHint({ count: f.number(total) })}>
      <SectionBody>
        {classes.length > 1 && (
          <Tabs
            label={t.classes}
            tabs={classes.map(({ graduatingClass, count }) => ({
              to: `${paths.university(university.id)}?class=${graduatingClass}`,
              label: classYear({ year: graduatingClass }),
              count,
              current: graduatingClass === shown,
            }))}
          />
        )}
        <SupplyFigure name={university.name} year={shown} majors={data.majors} lines={data.lines} />
      </SectionBody>
    </Section>
  )
}

/** A university as everybody may see it: what it supplies by major, and what the public list says. */
export default function University() {
  const data = useLoaderData<typeof loader>()
  const { university } = data
  const { page: t } = useMessages(universities)
  return (
    <Page>
      <PageHeader
        back={{ to: paths.universities(), label: t.back }}
        title={university.name}
        lead={
          <>
            {university.participates && <StatusTag tone="done">{t.participates}</StatusTag>}{' '}
            <DotLine items={[university.nameEn, placeOf(university), honoursOf(university)]} />
          </>
        }
      />
      <div className="split-end">
        <div className="min-w-0">
          <Supply {...data} />
          {university.introduction && (
            <Section title={t.introduction}>
              <SectionBody>
                <Prose text={university.introduction} />
              </SectionBody>
            </Section>
          )}
        </div>
        <Facts university={university} />
      </div>
    </Page>
  )
}
