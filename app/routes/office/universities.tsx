import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useLocation, useSearchParams } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { currentClass } from '~/modules/reporting/index'
import { readSettings } from '~/modules/settings/index.server'
import { listUniversities, setParticipation } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { badRequest, notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { SearchBox } from '~/ui/shell/search-box'
import { StatusTag } from '~/ui/text/status-tag'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { honoursOf, placeOf, useUniversityWords } from '../public/university-row'
import { pageOf, withParam } from '../query'
import { universityFilter } from './list-filters'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.universities.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'registry.edit')
  const params = new URL(args.request.url).searchParams
  const { q, all } = universityFilter(args.request)
  const graduatingClass = currentClass(now)
  const [list, settings] = await Promise.all([
    listUniversities({ q, ...(!all && { participates: true }) }, { page: pageOf(params), graduatingClass }),
    readSettings(),
  ])
  return { list, q, all, graduatingClass, target: settings.targets.universities }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'registry.edit')
  const form = await args.request.formData()
  const [add, remove] = [form.get('add'), form.get('remove')]
  const universityId = add ?? remove
  if (typeof universityId !== 'string') throw badRequest()
  const result = await setParticipation({ access, universityId, participates: add !== null })
  if (!result.ok) throw notFound()
  return redirectSaying(
    paths.officeUniversities() + new URL(args.request.url).search,
    'participation-changed',
  )
}

function Table({ list, graduatingClass }: Loaded) {
  const { universities: t } = useMessages(office)
  const f = useFormat()
  const { search } = useLocation()
  const word = useUniversityWords()
  return (
    <Form method="post" action={paths.officeUniversities() + search}>
      <DataTable
        caption={t.title}
        rows={list.items}
        rowKey={item => item.id}
        columns={[
          {
            key: 'name',
            label: t.name,
            kind: 'row',
            cell: item => <Link to={paths.university(item.id)}>{item.name}</Link>,
          },
          { key: 'place', label: t.place, cell: item => placeOf(item) || '—' },
          {
            key: 'level',
            label: t.level,
            cell: item => <DotLine items={[word(item.level), honoursOf(item)]} />,
          },
          {
            key: 'supply',
            label: t.supply({ year: graduatingClass }),
            kind: 'number',
            cell: item => (item.supply === null ? '—' : f.number(item.supply)),
          },
          {
            key: 'programme',
            label: t.programme,
            cell: item => (
              <StatusTag tone={item.participates ? 'done' : 'neutral'}>
                {item.participates ? t.participates : t.not}
              </StatusTag>
            ),
          },
          {
            key: 'change',
            label: t.programme,
            kind: 'action',
            cell: item => (
              <SubmitButton
                look="quiet"
                size="small"
                name={item.participates ? 'remove' : 'add'}
                value={item.id}
              >
                <span aria-hidden="true">{item.participates ? t.remove : t.add}</span>
                <span className="vh">
                  {item.participates ? t.removeName({ name: item.name }) : t.addName({ name: item.name })}
                </span>
              </SubmitButton>
            ),
          },
        ]}
      />
    </Form>
  )
}

/** The registry of universities, and which of them are the hundred schools. */
export default function OfficeUniversities() {
  const data = useLoaderData<typeof loader>()
  const { list, q, all, target } = data
  const { universities: t } = useMessages(office)
  const search = `?${useSearchParams()[0]}`
  const keep: [string, string][] = all ? [['all', '1']] : []
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.progress({ value: list.participating, target })}
        actions={<ExportLink />}
      />
      <SearchBox
        small
        action={paths.officeUniversities()}
        label={t.search}
        placeholder={t.search}
        defaultValue={q}
        keep={keep}
      />
      <Tabs
        tabs={[
          {
            to: paths.officeUniversities() + withParam(search, 'all', null),
            label: t.participating,
            count: list.participating,
            current: !all,
          },
          {
            to: paths.officeUniversities() + withParam(search, 'all', '1'),
            label: t.all,
            count: list.all,
            current: all,
          },
        ]}
      />
      {list.items.length > 0 ? (
        <Table {...data} />
      ) : (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink look="secondary" to={`${paths.officeUniversities()}?all=1`}>
            {t.clear}
          </ButtonLink>
        </EmptyState>
      )}
      <Pagination page={list.page} pages={Math.ceil(list.total / list.pageSize)} />
    </Page>
  )
}
