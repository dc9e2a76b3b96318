import { Link } from '@remix-run/react'
import { ScoreBar, ScoreTable } from '../figure/score-bar'
import { scoreTotal } from '../figure/score-parts'
import { Timeline, type TimelineItem } from '../figure/timeline'
import { FormActions } from '../form/field-set'
import { SubmitButton } from '../form/submit-button'
import { Chip } from '../list/chip'
import { ButtonLink } from '../page/button'
import { Card } from '../page/card'
import { DefinitionRows, KeyValueGrid } from '../page/definitions'
import { Dialog } from '../page/dialog'
import { Notice } from '../page/notice'
import { BackLink, Page } from '../page/page'
import { PhoneBar } from '../page/phone-bar'
import { Section } from '../page/section'
import { Money } from '../text/money'
import { Prose } from '../text/prose'
import { Time } from '../text/time'
import { openings, scoreParts } from './sample-data'

const description = `负责自动化产线中夹具、输送与定位机构的三维设计和出图。
- 用有限元校核关键件的强度与刚度，写出校核说明。
- 跟进首件加工与装配，把现场问题改回图纸。

1、机械设计制造及其自动化等机械类专业。
2、能独立完成零件图与装配图，看得懂英文图纸。`

const history: TimelineItem[] = [
  {
    key: 'sent',
    title: '已投递',
    state: 'done',
    when: <Time value="2026-11-19T12:14:00Z" shape="shortDateTime" />,
    who: '您投递，简历第 4 版',
  },
  {
    key: 'seen',
    title: '已查看',
    state: 'done',
    when: <Time value="2026-11-20T01:32:00Z" shape="shortDateTime" />,
    who: '岭芯智能装备 招聘专员',
  },
  {
    key: 'screening',
    title: '初筛',
    state: 'current',
    who: '由企业招聘专员办理',
    next: { what: '企业答复是否面试', by: <Time value="2026-11-25" shape="weekday" /> },
  },
  { key: 'interview', title: '面试', state: 'upcoming' },
  { key: 'signed', title: '签约', state: 'upcoming' },
]

/** One opening with its match explained, and the progress of an application. */
export function OpeningSample() {
  return (
    <Page>
      <BackLink to="/openings" label="“机械工程师”的 126 个岗位" />
      <div className="split-end">
        <article>
          <h1>机械设计工程师（智能装备）</h1>
          <p className="lead">
            <Link to="/enterprises/1">岭芯智能装备有限公司</Link> · 江门市蓬江区
          </p>
          <p className="my-3 text-2xl">
            <Money as="span" pay={openings[0]!.pay} />
          </p>
          <Facts />
          <Match />
          <Section title="做什么">
            <div className="sec-body">
              <Prose text={description} />
              <Skills />
            </div>
          </Section>
        </article>
        <Rail />
      </div>
      <PhoneBar>
        <ButtonLink to="/openings/1/save" look="secondary">
          收藏
        </ButtonLink>
        <ButtonLink to="/openings/1/apply">投递这个岗位</ButtonLink>
      </PhoneBar>
    </Page>
  )
}

function Facts() {
  return (
    <KeyValueGrid
      items={[
        { term: '工作地点', value: '蓬江区棠下镇' },
        { term: '学历', value: '本科及以上' },
        { term: '招聘人数', value: '3 人' },
        { term: '届别', value: '2026、2027 届' },
        { term: '用工形式', value: '全职' },
        { term: '试用期', value: '3 个月，薪资不变' },
        { term: '投递截止', value: <Time value="2026-12-31" shape="weekday" /> },
      ]}
    />
  )
}

function Match() {
  return (
    <Card look="wash" className="mt-8" title="为什么适合您" hint={<ScoreNumber />}>
      <ScoreBar parts={scoreParts} />
      <ScoreTable parts={scoreParts} caption="各项得分" />
      <p className="hint mt-3">
        企业看到的是同一份说明。性别、年龄、民族、户籍不参与计分。<Link to="/rules">计分规则第 3 版</Link>
      </p>
    </Card>
  )
}

function ScoreNumber() {
  const { got, max } = scoreTotal(scoreParts)
  return (
    <>
      <b className="mr-1.5 text-4xl text-brand num">{got}</b>分，满分 {max}
    </>
  )
}

function Skills() {
  return (
    <p className="chips mt-4">
      {['SolidWorks', 'AutoCAD', '有限元'].map(skill => (
        <Chip key={skill} on onHint="您已填写">
          {skill}
        </Chip>
      ))}
      <Chip>公差分析</Chip>
    </p>
  )
}

function Rail() {
  return (
    <aside className="rail">
      <Card>
        <p>
          这家企业回复中位数<b className="big mb-3 block">2 天</b>
        </p>
        <div className="stack-s phone:hidden">
          <ButtonLink to="/openings/1/apply" wide>
            投递这个岗位
          </ButtonLink>
          <ButtonLink to="/openings/1/save" look="secondary" wide>
            收藏
          </ButtonLink>
        </div>
        <p className="hint mt-3">投递后企业才能看到您的联系方式。可以随时撤回，岗位开放期间还能再投。</p>
      </Card>
      <Card title="岭芯智能装备有限公司" link={{ to: '/enterprises/1', label: '企业主页' }}>
        <DefinitionRows
          items={[
            { term: '产业', value: '智能装备' },
            { term: '近 90 天投递', value: '64 份，已答复 61 份' },
          ]}
        />
      </Card>
      <Card title="我的投递进度">
        <Timeline items={history} />
        <Dialog
          title="撤回投递"
          trigger="撤回投递"
          look="danger"
          size="small"
          to="/me/applications/1/withdraw"
        >
          <Notice tone="warning">撤回后企业看不到您的简历；岗位开放期间还能再投。</Notice>
          <FormActions>
            <SubmitButton look="danger">撤回投递</SubmitButton>
          </FormActions>
        </Dialog>
      </Card>
    </aside>
  )
}
