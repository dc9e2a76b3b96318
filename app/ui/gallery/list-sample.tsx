import { MoneyRangeField } from '../form/range-field'
import { FilterChips } from '../list/chip'
import { FacetGroup } from '../list/facet-group'
import { FilterForm } from '../list/filter-form'
import { FilteredList, FilterLink, FilterPanel, ResultsHead } from '../list/filter-panel'
import { Pagination } from '../list/pagination'
import { MatchNote, ResultRow, RowList } from '../list/row-list'
import { SortSelect } from '../list/sort-select'
import { DotLine } from '../page/definitions'
import { Page } from '../page/page'
import { SearchBox } from '../shell/search-box'
import { Highlight, segmentsOf } from '../text/highlight'
import { Money } from '../text/money'
import { StatusTag } from '../text/status-tag'
import { Time } from '../text/time'
import { now, openings } from './sample-data'

const option = (label: string, count: number, active = false) => ({ label, count, active, href: '/openings' })

function Filters() {
  return (
    <FilterPanel active={3} clear="/openings" done="查看 126 个岗位">
      <FacetGroup
        title="学历要求"
        options={[
          option('博士', 2),
          option('硕士', 17),
          option('本科', 126, true),
          { label: '中专', count: 0 },
        ]}
      />
      <FacetGroup
        title="工作地点"
        shown={4}
        options={[
          option('棠下镇', 34),
          option('杜阮镇', 29),
          option('荷塘镇', 21),
          option('白沙街道', 18),
          option('环市街道', 13),
          option('潮连街道', 11),
        ]}
      />
      <FilterForm sets={['salaryMin', 'salaryMax']}>
        <MoneyRangeField label="月薪" names={['salaryMin', 'salaryMax']} defaultValue={['7,000', '']} />
      </FilterForm>
      <FacetGroup
        title="届别"
        single
        options={[option('2027 届可投', 126, true), option('2026 届可投', 58)]}
      />
    </FilterPanel>
  )
}

/** Search results with filters. */
export function ListSample() {
  return (
    <Page band={<SearchBox action="/openings" label="搜索岗位" defaultValue="工程师" />}>
      <FilteredList filters={<Filters />}>
        <ResultsHead
          title="“工程师”"
          summary="126 个岗位，来自 41 家企业"
          controls={
            <>
              <FilterLink active={3} />
              <SortSelect
                value="match"
                options={[
                  { value: 'match', label: '与我匹配' },
                  { value: 'new', label: '最新发布' },
                ]}
              />
            </>
          }
        />
        <FilterChips
          clear="/openings"
          filters={['本科', '2027 届可投', '月薪 ¥7,000 起'].map(label => ({ label, remove: '/openings' }))}
        />
        <Results />
        <Pagination page={2} pages={7} />
      </FilteredList>
    </Page>
  )
}

const twenty = Array.from({ length: 20 }, (_, id) => ({ ...openings[id % openings.length]!, id }))

function Results() {
  return (
    <RowList ordered>
      {twenty.map((opening, index) => (
        <ResultRow
          key={opening.id}
          to="/openings/1"
          title={
            <Highlight
              segments={segmentsOf(opening.title.replace('工程师', '<em>工程师</em>'), '<em>', '</em>')}
            />
          }
          tag={
            index === 1 ? (
              <StatusTag tone="done">已投递 11月19日</StatusTag>
            ) : (
              index === 2 && <StatusTag tone="urgent">明日 18:00 截止</StatusTag>
            )
          }
          end={<Money pay={opening.pay} />}
          meta={<DotLine items={[opening.company, ...opening.facts]} />}
          aside={
            <DotLine
              items={[opening.reply, <Time key="t" value={opening.at} shape="relative" now={now} />]}
            />
          }
          note={<MatchNote score={`${opening.score} 分`} fits={opening.fits} missing={opening.missing} />}
        />
      ))}
    </RowList>
  )
}
