import { formatDate, formatDateTime } from '../../format'

type Fair = { fairZh: string; fairEn: string }
type Decided = Fair & { note: string | null }

export default {
  'fair-registered': {
    subject: (p: Fair) => `已收到“${p.fairZh}”的报名`,
    body: (_p: Fair) => '人才办审核后会通知您。审核前可以随时修改代表、不便时段和洽谈场数。',
    action: '查看报名',
  },
  'fair-approved': {
    subject: (p: Decided) => `“${p.fairZh}”报名已通过`,
    body: (p: Decided) =>
      `贵单位已列入参会名单。意向阶段开始后，请选择想见的单位。${p.note ? `\n人才办说明：${p.note}` : ''}`,
    action: '查看报名',
  },
  'fair-promoted': {
    subject: (p: Decided) => `“${p.fairZh}”候补转为参会`,
    body: (p: Decided) =>
      `有单位退出，贵单位已从候补名单转为正式参会。${p.note ? `\n人才办说明：${p.note}` : ''}`,
    action: '查看报名',
  },
  'fair-waitlisted': {
    subject: (p: Decided) => `“${p.fairZh}”名额已满，贵单位列入候补`,
    body: (p: Decided) =>
      `有名额空出时按候补顺序自动转为参会，届时另行通知。${p.note ? `\n人才办说明：${p.note}` : ''}`,
    action: '查看候补顺序',
  },
  'fair-refused': {
    subject: (p: Decided) => `“${p.fairZh}”报名未通过`,
    body: (p: Decided) => `原因：${p.note ?? ''}\n报名截止前可以修改后重新报名。`,
    action: '查看报名',
  },
  'fair-registration-opened': {
    subject: (p: Fair & { until: string | null }) => `“${p.fairZh}”开始报名`,
    body: (p: Fair & { until: string | null }) =>
      `请填写参会代表、不便时段和洽谈场数。${p.until ? `\n截止时间：${formatDate(p.until, 'zh-CN')} 0 时` : ''}`,
    action: '去报名',
  },
  'fair-wishes-opened': {
    subject: (p: Fair & { until: string | null }) => `“${p.fairZh}”可以填报意向了`,
    body: (p: Fair & { until: string | null }) =>
      `请按先后选出想见的单位，不想见的可以屏蔽。排期按双方意向和专业匹配计算，没有填报意向的单位由系统按匹配度安排。${
        p.until ? `\n截止时间：${formatDateTime(p.until, 'zh-CN')}` : ''
      }`,
    action: '填报意向',
  },
  'fair-wishes-ending': {
    subject: (p: Fair & { until: string | null }) => `“${p.fairZh}”意向填报即将截止`,
    body: (p: Fair & { until: string | null }) =>
      `贵单位还没有选出想见的单位。${p.until ? `\n截止时间：${formatDateTime(p.until, 'zh-CN')}` : ''}`,
    action: '填报意向',
  },
}
