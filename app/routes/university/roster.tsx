import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useLocation } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { CLAIM_DAYS } from '~/modules/universities/index'
import { INVITE_LIMIT, inviteGraduates, listRoster } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { BulkBar } from '~/ui/list/bulk-bar'
import { EmptyState } from '~/ui/list/empty-state'
import { FilteredList, FilterLink, ResultsHead } from '~/ui/list/filter-panel'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Page } from '~/ui/page/page'
import { SearchBox } from '~/ui/shell/search-box'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { pageOf } from '../query'
import { rosterFilter } from './roster-filter'
import { RosterFilters } from './roster-filters'
import { RosterTable } from './roster-table'

const DAY_MS = 86_400_000

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, universities, t => t.roster.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'roster.read')
  const params = new URL(args.request.url).searchParams
  const filter = rosterFilter(params)
  const roster = await listRoster(access, filter, pageOf(params))
  if (!roster) throw notFound()
  const lapsed = new Date(access.now.getTime() - CLAIM_DAYS * DAY_MS)
  return { roster, filter, lapsed, limit: INVITE_LIMIT }
}
export type RosterData = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'roster.import')
  const url = new URL(args.request.url)
  const form = await args.request.formData()
  const ids = form.getAll('selected').filter(isId)
  const all = form.get('intent') === 'invite-all'
  const filter = all ? rosterFilter(url.searchParams) : { ids }
  const result = await inviteGraduates({ access, filter })
  const said = result.ok ? 'graduates-invited' : 'graduates-none'
  return redirectSaying(paths.universityRoster() + url.search, said)
}

function Results({ roster, filter, lapsed, limit }: RosterData) {
  const { roster: t } = useMessages(universities)
  const { search } = useLocation()
  const filtered = Object.values(filter).some(value => value !== undefined)
  if (roster.items.length === 0) {
    return (
      <EmptyState
        title={filtered ? t.emptyFiltered : t.empty}
        text={filtered ? t.emptyFilteredText : t.emptyText}
      >
        {filtered && (
          <ButtonLink look="secondary" to={paths.universityRoster()}>
            {t.clear}
          </ButtonLink>
        )}
      </EmptyState>
    )
  }
  return (
    <Form method="post" action={paths.universityRoster() + search}>
      <RosterTable items={roster.items} lapsed={lapsed} />
      <BulkBar>
        <SubmitButton size="small" name="intent" value="invite">
          {t.inviteSelected}
        </SubmitButton>
      </BulkBar>
      <Pagination page={roster.page} pages={Math.ceil(roster.total / roster.pageSize)} />
      {roster.unclaimed > 0 && filter.claimed !== true && (
        <p className="mt-6">
          <SubmitButton look="secondary" name="intent" value="invite-all">
            {t.inviteAll({ limit })}
          </SubmitButton>
          <span className="hint block">{t.inviteHint}</span>
        </p>
      )}
    </Form>
  )
}

/** The graduates of one university: who they are, who has claimed the record, and the invitations. */
export default function Roster() {
  const data = useLoaderData<typeof loader>()
  const { roster: t } = useMessages(universities)
  const f = useFormat()
  const { roster, filter } = data
  const active = Object.entries(filter).filter(([name, value]) => name !== 'q' && value !== undefined).length
  const box = (
    <SearchBox
      small
      action={paths.universityRoster()}
      label={t.search}
      placeholder={t.search}
      defaultValue={filter.q}
    />
  )
  return (
    <Page band={box}>
      <FilteredList filters={<RosterFilters {...data} active={active} />}>
        <ResultsHead
          title={t.title}
          summary={t.summary({ total: f.number(roster.total), claimed: f.number(roster.claimed) })}
          controls={
            <>
              <ExportLink />
              <FilterLink active={active} />
            </>
          }
        />
        <p className="hint mb-4">{t.lead}</p>
        <Results {...data} />
      </FilteredList>
    </Page>
  )
}
