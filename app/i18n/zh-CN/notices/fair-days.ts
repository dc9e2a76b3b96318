import { formatDateTime } from '../../format'

type Fair = { fairZh: string; fairEn: string }
type Rung = 'none' | 'notice' | 'warning' | 'barred'
const says: Record<Rung, string> = {
  none: '本次只作记录。',
  notice: '这是一次提醒。',
  warning: '这是一次警告，再次缺席可能影响下一场报名。',
  barred: '按规则，贵单位不能报名下一场洽谈会。',
}

export default {
  'fair-absence-counted': {
    subject: (p: Fair & { other: string; rung: string }) => `${p.fairZh}：与${p.other}的对接记为缺席`,
    body: (p: Fair & { other: string; rung: string }) =>
      `${says[p.rung as Rung]}\n如与事实不符，可在 14 天内说明情况并申诉，申诉期间不计入。`,
    action: '查看并申诉',
  },
  'fair-absence-appealed': {
    subject: (p: Fair & { name: string }) => `${p.name}对缺席记录提出申诉`,
    body: (p: Fair & { name: string }) => `来自${p.fairZh}。请核对双方说法后维持或撤销。`,
    action: '处理申诉',
  },
  'fair-absence-decided': {
    subject: (p: Fair & { other: string; to: string }) =>
      p.to === 'waived' ? `缺席记录已撤销：与${p.other}的对接` : `缺席记录维持不变：与${p.other}的对接`,
    body: (p: Fair & { other: string; to: string; note: string }) =>
      p.note ? `人才办的说明：${p.note}` : '根据最新情况，这条记录已更新。',
    action: '查看记录',
  },
  'fair-party-late': {
    subject: (p: Fair & { name: string }) => `${p.name}尚未到场，是否释放后续场次`,
    body: (p: Fair & { name: string; missedAt: string }) =>
      `第一场 ${formatDateTime(p.missedAt, 'zh-CN')} 已开始。释放后，空出的场次会补给其他方，不影响别人的安排。`,
    action: '去处理',
  },
  'fair-slots-released': {
    subject: (p: Fair) => `${p.fairZh}：后续场次已释放`,
    body: (_p: Fair) => '因未按时到场，后续场次已让给其他方。如已到场，请到服务台说明。',
    action: '查看日程',
  },
  'fair-next-step-due': {
    subject: (p: Fair & { step: string; due: string }) => `待跟进：${p.step}`,
    body: (p: Fair & { step: string; due: string; owner: string }) =>
      `来自${p.fairZh}，由${p.owner}负责，期限 ${p.due}。完成后请登记结果，之后不再提醒。`,
    action: '登记结果',
  },
}
