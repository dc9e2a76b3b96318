import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterprises } from '~/i18n/enterprises'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { publicAccess } from '~/modules/access/index.server'
import { publicEnterprise } from '~/modules/enterprises/index.server'
import { industryName } from '~/modules/industries/index.server'
import { listPublishedOf } from '~/modules/openings/index.server'
import { clusterName } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { notFound } from '~/platform/http/responses.server'
import { EmptyState } from '~/ui/list/empty-state'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Money } from '~/ui/text/money'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { pageTitle } from '../page-title'
import { EnterpriseFacts } from './enterprise-facts'

const MOST_OPENINGS = 100

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, enterprises, t => data?.enterprise.name ?? t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const { now, locale } = access
  keepPage(args, access, ['opening', 'enterprise', 'import'])
  const id = args.params.enterpriseId ?? ''
  const enterprise = await publicEnterprise(id)
  if (!enterprise) throw notFound()
  const [openings, industry, settings] = await Promise.all([
    listPublishedOf(id, MOST_OPENINGS),
    industryName(enterprise.industryCode),
    readSettings(),
  ])
  if (!enterprise.verified && openings.length === 0) throw notFound()
  const cluster = clusterName(settings.clusters.clusters, enterprise.cluster, locale)
  return { enterprise: { ...enterprise, industry, clusterName: cluster }, openings, now }
}
export type EnterprisePage = ReturnType<typeof useLoaderData<typeof loader>>

function Openings({ openings, now }: Pick<EnterprisePage, 'openings' | 'now'>) {
  const { page: t } = useMessages(enterprises)
  const v = useMessages(vocabulary)
  if (openings.length === 0) {
    return (
      <EmptyState title={t.noOpenings} text={t.noOpeningsText}>
        <ButtonLink look="secondary" to={paths.openings()}>
          {t.searchOpenings}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <RowList label={t.openings}>
      {openings.map(({ id, publishedAt, facts }) => (
        <ResultRow
          key={id}
          to={paths.opening(id)}
          title={facts.title}
          end={
            <Money
              pay={{ minFen: facts.salaryMinFen, maxFen: facts.salaryMaxFen, months: facts.salaryMonths }}
            />
          }
          meta={
            <DotLine
              items={[
                facts.district || facts.city,
                v.degrees[facts.degree],
                t.headcount({ count: facts.headcount }),
              ]}
            />
          }
          aside={<Time value={publishedAt} shape="relative" now={now} />}
        />
      ))}
    </RowList>
  )
}

/** What everybody may know of an enterprise, and its openings. */
export default function Enterprise() {
  const data = useLoaderData<typeof loader>()
  const { enterprise } = data
  const { page: t } = useMessages(enterprises)
  const v = useMessages(vocabulary)
  const tag = enterprise.verified ? (
    <StatusTag tone="done">{v.verified}</StatusTag>
  ) : (
    <StatusTag tone="wait">{t.unverified}</StatusTag>
  )
  return (
    <Page>
      <PageHeader
        back={{ to: paths.enterprises(), label: t.back }}
        title={enterprise.name}
        lead={
          <>
            {tag}{' '}
            <DotLine
              items={[enterprise.clusterName, [enterprise.city, enterprise.district].join(' ').trim()]}
            />
          </>
        }
      />
      {!enterprise.verified && <Notice tone="warning">{t.unverifiedText}</Notice>}
      <div className="split-end">
        <div className="min-w-0">
          <Section title={t.openings} hint={t.openingsHint}>
            <Openings openings={data.openings} now={data.now} />
          </Section>
          {enterprise.introduction && (
            <Section title={t.introduction}>
              <SectionBody>
                <Prose text={enterprise.introduction} />
              </SectionBody>
            </Section>
          )}
        </div>
        <EnterpriseFacts enterprise={enterprise} />
      </div>
    </Page>
  )
}
