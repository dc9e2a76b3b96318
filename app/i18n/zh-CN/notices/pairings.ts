import { formatDate } from '../../format'

const on = (date: string) => formatDate(date, 'zh-CN')

export default {
  'pairing-round-published': {
    subject: (p: { round: string; count: number }) => `“${p.round}”已公布，您联系 ${p.count} 位人才`,
    body: (_p: { round: string; count: number }) => '名单、应联系日期和走访表都在首页。',
    action: '查看联系名单',
  },
  'pairing-leader-named': {
    subject: (p: { leader: string; post: string }) => `${p.leader}（${p.post}）负责联系服务您`,
    body: (_p: { leader: string; post: string }) =>
      '有需要协调的事，可以在联系时提出，也可以直接在本站登记，每一步都看得到。',
    action: '查看我的服务',
  },
  'pairing-taken-over': {
    subject: (p: { count: number; names: string }) => `您新接手联系 ${p.count} 位人才`,
    body: (p: { count: number; names: string }) => `${p.names}。他们未办结的诉求已同时移交给您跟进。`,
    action: '查看联系名单',
  },
  'pairing-ended': {
    subject: (p: { count: number; names: string }) => `您与 ${p.count} 位人才的结对已结束`,
    body: (p: { count: number; names: string }) => `${p.names}。未办结的诉求已移交，无需再跟进。`,
    action: '查看首页',
  },
  'visit-awaits-confirmation': {
    subject: (p: { talent: string; date: string }) => `请确认 ${on(p.date)} 联系${p.talent}的记录`,
    body: (_p: { talent: string; date: string }) => '联络员已经起草，确认后生效，其中的诉求随即登记。',
    action: '核对并确认',
  },
  'visit-confirmed': {
    subject: (p: { talent: string; date: string; leader: string }) =>
      `${p.leader}已确认 ${on(p.date)} 联系${p.talent}的记录`,
    body: (_p: { talent: string; date: string; leader: string }) => '记录已生效。',
    action: '查看记录',
  },
  'visit-returned': {
    subject: (p: { talent: string; date: string }) => `${on(p.date)} 联系${p.talent}的记录退回修改`,
    body: (_p: { talent: string; date: string }) => '请修改后再请领导确认。',
    action: '修改记录',
  },
  'visit-reminded': {
    subject: (p: { count: number; overdue: number; names: string }) =>
      p.overdue > 0 ? `有 ${p.overdue} 位人才已过应联系日期` : `近期应联系 ${p.count} 位人才`,
    body: (p: { count: number; overdue: number; names: string }) =>
      `${p.names}。\n电话、线上联系后也请登记。`,
    action: '登记联系',
  },
  'visit-digest': {
    subject: (p: { count: number; overdue: number; requests: number; names: string }) =>
      `本周要联系 ${p.count} 位人才，跟进诉求 ${p.requests} 条`,
    body: (p: { count: number; overdue: number; requests: number; names: string }) =>
      `${p.count > 0 ? `本周：${p.names}。` : '本周没有到期的联系。'}${p.overdue > 0 ? `其中 ${p.overdue} 位已过期。` : ''}`,
    action: '查看本周安排',
  },
}
