import { Form, Link } from '@remix-run/react'
import { Goal } from '../figure/progress-bar'
import { StatNumber, StatRow } from '../figure/stat-number'
import { SubmitButton } from '../form/submit-button'
import { BulkBar } from '../list/bulk-bar'
import { type Column, DataTable } from '../list/data-table'
import { TaskList } from '../list/task-list'
import { Button } from '../page/button'
import { Card } from '../page/card'
import { Page, PageHeader } from '../page/page'
import { Tabs } from '../page/tabs'
import { Avatar } from '../text/avatar'
import { Icon } from '../text/icon'
import { StatusTag } from '../text/status-tag'
import { type SampleTask, tasks } from './sample-data'

const reviewColumns: Column<SampleTask>[] = [
  { key: 'who', label: '用人单位', kind: 'row', cell: row => <Named name={row.title} /> },
  { key: 'state', label: '状态', cell: row => <StatusTag tone={row.tone}>{row.age}</StatusTag> },
  { key: 'hint', label: '说明', cell: row => row.hint, hiddenOnPhone: true },
  { key: 'count', label: '岗位', kind: 'number', cell: row => row.count, foot: 29 },
]

function Named({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-3">
      <Avatar name={name} />
      <Link to="/enterprises/1">{name}</Link>
    </span>
  )
}

/** The office's desk: what needs somebody today, targets, tables. */
export function OfficeSample() {
  return (
    <Page ground="wash">
      <PageHeader
        title="陈老师，今天有 29 件事要处理"
        lead={
          <>
            2026年11月23日 周一 · <b className="text-urgent">2 件诉求已过期限</b> · 距第二届百校对百企还有 12
            天
          </>
        }
        actions={
          <Button look="quiet">
            <Icon name="print" />
            打印本页
          </Button>
        }
      />
      <div className="grid-12">
        <Card title="今天要处理" hint="按期限排，先急后缓" className="col-span-7">
          <TaskList
            label="今天要处理"
            tasks={tasks.map(task => ({
              ...task,
              to: '/office/requests',
              age: { tone: task.tone, text: task.age },
            }))}
          />
        </Card>
        <Targets />
      </div>
      <Figures />
      <Review />
    </Page>
  )
}

function Targets() {
  return (
    <Card title="目标进度" link={{ to: '/office/targets', label: '全部目标' }} className="col-span-5">
      <div className="stack">
        <Goal
          label="百校 · 已报名院校"
          value={97}
          target={100}
          plan={94}
          number={<Link to="/office/universities">97</Link>}
        >
          还差 3 所，<Link to="/office/universities">已邀请待回 8 所</Link>，报名 11月26日 截止
        </Goal>
        <Goal
          label="百企 · 已报名企业"
          value={163}
          target={160}
          number={<Link to="/office/enterprises">163</Link>}
        >
          超 3 家，桌位 160，候补 3 家
        </Goal>
        <Goal label="百名人才 · 已结对" value={100} target={100} />
      </div>
    </Card>
  )
}

function Figures() {
  return (
    <div className="my-6">
      <StatRow>
        <StatNumber label="已排对接" value="1,359" unit="场" to="/office/fairs/2" />
        <StatNumber label="保底场次" value="260/260" unit="方达到" />
        <StatNumber label="互选满足" value="421/433" unit="对" hint="差 12" to="/office/fairs/2" />
        <StatNumber label="休息" value="0" unit="方连续超 5 场" />
      </StatRow>
    </div>
  )
}

function Review() {
  return (
    <Card>
      <Tabs
        tabs={[
          { to: '/office?tab=wait', label: '待审', count: 14, current: true },
          { to: '/office?tab=done', label: '已通过', count: 1270, current: false },
          { to: '/office?tab=back', label: '已退回', count: 3, current: false },
        ]}
      />
      <Form method="post">
        <DataTable
          caption="待审岗位"
          columns={reviewColumns}
          rows={tasks}
          rowKey={row => row.key}
          selectable={{ nameOf: row => row.title }}
        />
        <BulkBar>
          <SubmitButton size="small" name="intent" value="approve">
            通过所选
          </SubmitButton>
          <SubmitButton size="small" look="danger" name="intent" value="return">
            退回所选
          </SubmitButton>
        </BulkBar>
      </Form>
    </Card>
  )
}
