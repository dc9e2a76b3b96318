import { formatDateTime } from '../../format'

const at = (iso: string) => formatDateTime(iso, 'zh-CN')
type Event = { title: string; startsAt: string; place: string }
const where = (p: Event) => `时间：${at(p.startsAt)}\n地点：${p.place}`

export default {
  'gathering-registered': {
    subject: (p: Event) => `报名成功：${p.title}`,
    body: (p: Event) => `${where(p)}\n入场时请出示签到码，不能到场请尽早取消，名额会让给候补的人。`,
    action: '查看签到码',
  },
  'gathering-waiting': {
    subject: (p: Event) => `已进入候补：${p.title}`,
    body: (p: Event) => `名额已满，您在候补名单中。一有空位就按报名先后自动递补，并通知您。\n${where(p)}`,
    action: '查看候补位次',
  },
  'gathering-promoted': {
    subject: (p: Event) => `候补成功：${p.title}`,
    body: (p: Event) => `有名额空出，您已递补成功，不用再操作。\n${where(p)}\n不能到场请尽早取消。`,
    action: '查看签到码',
  },
  'gathering-taken-off': {
    subject: (p: Event) => `报名已被取消：${p.title}`,
    body: (_p: Event) => '主办方取消了您的报名。如有疑问，请与人才办联系。',
    action: '查看活动',
  },
  'gathering-moved': {
    subject: (p: Event) => `时间或地点有变：${p.title}`,
    body: (p: Event) => `${where(p)}\n您的报名保持不变。不能到场请尽早取消。`,
    action: '查看报名',
  },
  'gathering-cancelled': {
    subject: (p: Event & { reason: string }) => `活动取消：${p.title}`,
    body: (p: Event & { reason: string }) =>
      `原定 ${at(p.startsAt)} 的活动不再举行。\n原因：${p.reason}\n您的报名已自动取消。`,
    action: '查看其他活动',
  },
  'gathering-near': {
    subject: (p: Event) => `活动就要开始：${p.title}`,
    body: (p: Event) => `${where(p)}\n入场时请出示签到码。`,
    action: '查看签到码',
  },
  'gathering-follow-up': {
    subject: (p: { matter: string; title: string; due: string; again: boolean }) =>
      `${p.again ? '请尽快办结' : '有一件事由您跟进'}：${p.matter}`,
    body: (p: { matter: string; title: string; due: string; again: boolean }) =>
      `来自“${p.title}”，期限 ${p.due}。办结后请登记结果，之后不再提醒。`,
    action: '查看跟进事项',
  },
}
