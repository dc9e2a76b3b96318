import { Link } from '@remix-run/react'
import { Tally } from '../figure/dots'
import { Steps } from '../figure/steps'
import { ResultRow, RowList } from '../list/row-list'
import { Card } from '../page/card'
import { DefinitionRows, DotLine } from '../page/definitions'
import { Page } from '../page/page'
import { Section, SectionBody } from '../page/section'
import { SearchBox } from '../shell/search-box'
import { Money } from '../text/money'
import { Time, TimeRange } from '../text/time'
import { now, openings } from './sample-data'

/** The public home. */
export function HomeSample() {
  return (
    <Page band={<Hero />}>
      <Section
        title="最新岗位"
        hint="只按发布时间排列，不接受付费置顶"
        link={{ to: '/openings', label: '全部 1,284 个岗位' }}
      >
        <RowList look="line">
          {openings.map(opening => (
            <ResultRow
              key={opening.title}
              to="/openings/1"
              title={opening.title}
              by={opening.company}
              end={<Money pay={opening.pay} />}
              meta={<DotLine items={opening.facts} />}
              aside={
                <DotLine
                  items={[<Time key="t" value={opening.at} shape="relative" now={now} />, opening.reply]}
                />
              }
            />
          ))}
        </RowList>
      </Section>
      <Section title="来了以后" hint="签约只是开始，这些事有人接着办">
        <SectionBody>
          <div className="grid-3">
            <Card title="人才卡一卡通">
              <p className="muted">按公布的条件认定，每一步都看得到是谁在办、几时办完。</p>
              <DefinitionRows
                items={[
                  { term: '当前层级', value: 'A 至 E 五级' },
                  { term: '办理时限', value: '20 个工作日' },
                ]}
              />
            </Card>
            <Card title="人才公寓">
              <p className="muted">积分或摇号分配。摇号名册先公开、算法可复算，任何人都能验证。</p>
              <DefinitionRows
                items={[
                  { term: '现在可申请', value: '38 套' },
                  { term: '月租', value: '¥680–1,450' },
                ]}
              />
            </Card>
            <Card title="落地服务">
              <p className="muted">每一件都有一个承办部门和一个期限，逾期系统会催办。</p>
              <DefinitionRows
                items={[
                  { term: '子女入学', value: '15 个工作日' },
                  { term: '人才驿站', value: '9 处，可预约' },
                ]}
              />
            </Card>
          </div>
        </SectionBody>
      </Section>
    </Page>
  )
}

function Hero() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_472px] items-start gap-14 py-7 narrow:grid-cols-1 narrow:gap-8 phone:py-2">
      <div>
        <h1 className="text-4xl phone:text-3xl">来蓬江，找工作</h1>
        <p className="lead">
          163 家企业的 1,284
          个在招岗位，全部经人才办审核。看得到薪资、要求和企业多久回复；登录后还看得到您与岗位为什么合适。
        </p>
        <div className="mt-7">
          <SearchBox
            action="/openings"
            label="搜索岗位"
            placeholder="岗位、专业、技能或企业"
            button="搜索岗位"
          />
        </div>
        <p className="hint mt-2">支持拼音与错别字，例如 “jixie”“机械设记”</p>
      </div>
      <Fair />
    </div>
  )
}

function Fair() {
  return (
    <Card look="deep">
      <h2>第二场百校对百企洽谈会</h2>
      <p className="muted">
        <TimeRange from="2026-12-12" to="2026-12-13" /> · 蓬江会展中心
      </p>
      <div className="stack my-5">
        <Tally value={97} target={100}>
          所院校已报名，目标 100
        </Tally>
        <Tally value={163} target={160} step={7}>
          家企业已报名，超目标 160
        </Tally>
      </div>
      <Steps label="洽谈会阶段" steps={['报名', '填意向', '排日程', '调换', '现场', '跟进']} current={1} />
      <p className="mt-3">
        现在：院校与企业互填意向，
        <Time value="2026-11-30T10:00:00Z" shape="shortDateTime" /> 截止
      </p>
      <p className="mt-4 flex justify-between border-t border-line pt-4">
        <Link to="/fairs/2">查看参会名单</Link>
        <small className="muted">14:20 更新</small>
      </p>
    </Card>
  )
}
