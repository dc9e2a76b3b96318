import { formatWeekdayDate } from '../../format'

const on = (iso: string) => formatWeekdayDate(iso, 'zh-CN')
type One = { title: string; number: string }
const name = (p: One) => (p.title ? `“${p.title}”` : `保密诉求 ${p.number}`)
const said = (note: string) => (note ? `\n${note}` : '')

type Due = One & { due: string }
type From = One & { department: string }
type Noted = One & { note: string }

export default {
  'request-registered': {
    subject: (p: One) => `已为您登记诉求${name(p)}`,
    body: (p: One) => `编号 ${p.number}。由谁办、何时办结，每一步都能看到。`,
    action: '查看诉求',
  },
  'request-to-assign': {
    subject: (p: Due) => `诉求${name(p)}待交办`,
    body: (p: Due) => `请在${on(p.due)}前交给责任部门。`,
    action: '交办',
  },
  'request-assigned': {
    subject: (p: Due & { stepDue: string; support: boolean }) =>
      p.support ? `请配合办理诉求${name(p)}` : `新交办诉求${name(p)}，请签收`,
    body: (p: Due & { stepDue: string; support: boolean }) =>
      p.support
        ? `主办部门应于${on(p.due)}前反馈，请及时提出配合意见。`
        : `请在${on(p.stepDue)}前签收，${on(p.due)}前办理并反馈。`,
    action: '查看并签收',
  },
  'request-given': {
    subject: (p: Due & { department: string }) => `诉求${name(p)}已交${p.department}办理`,
    body: (p: Due & { department: string }) => `应于${on(p.due)}前反馈结果。`,
    action: '查看进度',
  },
  'request-acknowledged': {
    subject: (p: Due & { department: string }) => `${p.department}已签收诉求${name(p)}`,
    body: (p: Due & { department: string }) => `正在办理，应于${on(p.due)}前反馈结果。`,
    action: '查看进度',
  },
  'request-progressed': {
    subject: (p: Noted & { by: string }) => `${p.by}登记了诉求${name(p)}的进展`,
    body: (p: Noted & { by: string }) => p.note || '请登录查看。',
    action: '查看进度',
  },
  'request-handed-back': {
    subject: (p: Noted & { by: string }) => `${p.by}退回诉求${name(p)}`,
    body: (p: Noted & { by: string }) => `请重新交办。${said(p.note)}`,
    action: '重新交办',
  },
  'request-extension-asked': {
    subject: (p: Noted & { by: string; days: number }) => `${p.by}申请诉求${name(p)}延期 ${p.days} 个工作日`,
    body: (p: Noted & { by: string; days: number }) => `请批复。${said(p.note)}`,
    action: '批复',
  },
  'request-extension-granted': {
    subject: (p: Due & { note: string }) => `诉求${name(p)}延期至${on(p.due)}`,
    body: (p: Due & { note: string }) => `人才办已同意延期。${said(p.note)}`,
    action: '查看诉求',
  },
  'request-extension-refused': {
    subject: (p: Due & { note: string }) => `诉求${name(p)}的延期申请未获同意`,
    body: (p: Due & { note: string }) => `仍应于${on(p.due)}前反馈。${said(p.note)}`,
    action: '查看诉求',
  },
  'request-urged': {
    subject: (p: Due & { note: string }) => `催办：诉求${name(p)}`,
    body: (p: Due & { note: string }) => `办结期限${on(p.due)}。${said(p.note)}`,
    action: '办理',
  },
  'request-reported': {
    subject: (p: From & { note: string }) => `诉求${name(p)}有了结果，请评价`,
    body: (p: From & { note: string }) =>
      `${p.department}已反馈。${said(p.note)}\n满意请点“满意”；不满意请写明还差什么，我们请部门重办。`,
    action: '查看并评价',
  },
  'request-reported-follow': {
    subject: (p: From) => `${p.department}已反馈诉求${name(p)}`,
    body: (_p: From) => '请留意人才评价；没有账号的人才，请代为回访登记。',
    action: '查看诉求',
  },
  'request-satisfied': {
    subject: (p: One) => `诉求${name(p)}评价满意`,
    body: (_p: One) => '人才对结果满意，由人才办核对后办结。',
    action: '查看诉求',
  },
  'request-redone': {
    subject: (p: Due & { note: string }) => `诉求${name(p)}评价不满意，请重办`,
    body: (p: Due & { note: string }) => `应于${on(p.due)}前重新反馈。${said(p.note)}`,
    action: '查看诉求',
  },
  'request-resolved': {
    subject: (p: One) => `诉求${name(p)}已办结`,
    body: (p: One) => `编号 ${p.number}。全过程可以随时查看。`,
    action: '查看诉求',
  },
  'request-closed-out': {
    subject: (p: Noted & { withdrawn: boolean }) =>
      p.withdrawn ? `诉求${name(p)}已由本人撤回` : `诉求${name(p)}已销号，不再办理`,
    body: (p: Noted & { withdrawn: boolean }) => p.note || '全过程可以随时查看。',
    action: '查看诉求',
  },
  'request-handed-over': {
    subject: (p: Noted) => `诉求${name(p)}移交给您`,
    body: (p: Noted) => p.note || '请查看办理过程和期限。',
    action: '查看诉求',
  },
  'request-escalated': {
    subject: (p: { count: number; list: string }) => `${p.count} 件诉求已过期限`,
    body: (p: { count: number; list: string }) => `${p.list}\n可以催办、改派或批复延期。`,
    action: '查看过期诉求',
  },
  'request-overdue': {
    subject: (p: { count: number; list: string }) => `您有 ${p.count} 件诉求已过期限`,
    body: (p: { count: number; list: string }) => `${p.list}\n已上报人才办，请尽快办理。`,
    action: '去办理',
  },
  'request-due': {
    subject: (p: { count: number; list: string }) => `${p.count} 件诉求即将到期`,
    body: (p: { count: number; list: string }) => `${p.list}\n确需更多时间，请在到期前申请延期。`,
    action: '去办理',
  },
}
