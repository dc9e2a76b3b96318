import { WorkProgress } from '../figure/progress-bar'
import { Timeline } from '../figure/timeline'
import { Chip } from '../list/chip'
import { EmptyState } from '../list/empty-state'
import { Button, ButtonLink } from '../page/button'
import { Notice, Toast } from '../page/notice'
import { Page, PageHeader } from '../page/page'
import { Section, SectionBody } from '../page/section'
import { PrintHeader } from '../shell/print-header'
import { Avatar } from '../text/avatar'
import { Icon } from '../text/icon'
import { iconNames } from '../text/icon-names'
import { Label, StatusTag } from '../text/status-tag'
import { Time } from '../text/time'
import { now } from './sample-data'

/** Notices, tags, buttons, icons, empty and busy states. */
export function StatesSample() {
  return (
    <>
      <Toast>岗位已提交审核，一般一个工作日内答复。</Toast>
      <Page>
        <PrintHeader title="走访台账" office="蓬江区人才办" printedAt={now} />
        <PageHeader title="各种状态" lead={<Time value={now} shape="dateTime" />} />
        <div className="stack">
          <Notices />
          <Small />
          <Ends />
          <EmptyState
            title="没有符合条件的岗位"
            text="“芯片封装”加上“大专”没有结果。去掉学历条件有 12 个岗位。"
          >
            <ButtonLink to="/openings">去掉“大专”</ButtonLink>
            <ButtonLink to="/openings" look="quiet">
              订阅这个条件
            </ButtonLink>
          </EmptyState>
        </div>
      </Page>
    </>
  )
}

function Notices() {
  return (
    <div className="grid-2">
      <Notice title="名册将在 12月1日 公开">公开后任何人都能复算结果。</Notice>
      <Notice tone="success" title="已通过认定">
        人才卡 B 层级，有效期至 2029年11月22日。
      </Notice>
      <Notice tone="warning" title="搜索暂由备用方式提供">
        结果可能少一些，拼音搜索暂不可用。
      </Notice>
      <Notice tone="urgent" title="诉求已过期限 3 天">
        请今天答复，或申请延期并写明原因。
      </Notice>
    </div>
  )
}

function Small() {
  return (
    <Section title="小件">
      <SectionBody>
        <div className="stack">
          <p className="cluster">
            <StatusTag>未开始</StatusTag>
            <StatusTag tone="done">已通过</StatusTag>
            <StatusTag tone="wait">待审核</StatusTag>
            <StatusTag tone="urgent">已逾期</StatusTag>
            <StatusTag tone="ended">已撤回</StatusTag>
            <Label>第 7 版</Label>
            <Chip on>SolidWorks</Chip>
            <Chip>公差分析</Chip>
            <Avatar name="岭芯智能装备有限公司" />
            <Avatar name="Chen Wei" person />
          </p>
          <p className="cluster">
            <Button>发布第 7 版</Button>
            <Button look="secondary">收藏</Button>
            <Button look="quiet">重新求解</Button>
            <Button look="danger">注销账户</Button>
            <Button disabled>正在提交…</Button>
            <Button size="small">催办</Button>
          </p>
          <p className="cluster text-2xl text-ink-2">
            {iconNames.map(name => (
              <Icon key={name} name={name} label={name} />
            ))}
          </p>
          <WorkProgress done={3200} total={10000} label="导入岗位" />
        </div>
      </SectionBody>
    </Section>
  )
}

function Ends() {
  return (
    <Timeline
      items={[
        {
          key: 'a',
          title: '已交办',
          state: 'done',
          when: <Time value={now} shape="relative" now={now} />,
          who: '人才办 陈老师',
        },
        {
          key: 'b',
          title: '办理中',
          state: 'overdue',
          who: '区住建局',
          next: { what: '答复申请人', by: '已过期 3 天' },
        },
        { key: 'c', title: '已撤回', state: 'ended', who: '申请人' },
      ]}
    />
  )
}
