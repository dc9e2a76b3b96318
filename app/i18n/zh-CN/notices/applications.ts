import { formatDateTime } from '../../format'
import reasons from '../rejection-reasons'

const at = (iso: string) => formatDateTime(iso, 'zh-CN')
type ToEnterprise = { talent: string; opening: string }
type ToTalent = { enterprise: string; opening: string }

export default {
  'application-received': {
    subject: (p: ToEnterprise & { again: boolean }) =>
      `${p.talent}${p.again ? '再次' : ''}投递了“${p.opening}”`,
    body: (_p: ToEnterprise & { again: boolean }) => '请尽早答复。答复越及时，企业主页上公布的回复时间越短。',
    action: '查看投递',
  },
  'application-withdrawn': {
    subject: (p: ToEnterprise) => `${p.talent}撤回了对“${p.opening}”的投递`,
    body: (_p: ToEnterprise) => '联系方式和简历已不再显示，约定的面试和未答复的录用通知一并取消。',
    action: '查看投递',
  },
  'application-screened': {
    subject: (p: ToTalent) => `您对“${p.opening}”的投递已进入初筛`,
    body: (p: ToTalent) => `${p.enterprise}正在进一步了解您的情况，请留意后续通知。`,
    action: '查看进度',
  },
  'application-rejected': {
    subject: (p: ToTalent & { reason: keyof typeof reasons; note: string }) =>
      `“${p.opening}”的投递结果：不合适`,
    body: (p: ToTalent & { reason: keyof typeof reasons; note: string }) =>
      `${p.enterprise}答复了您的投递，原因：${reasons[p.reason]}。${p.note ? `\n${p.note}` : ''}`,
    action: '查看详情',
  },
  'interview-proposed': {
    subject: (p: ToTalent & { startsAt: string; place: string; again: boolean }) =>
      p.again ? `“${p.opening}”的面试时间有变` : `${p.enterprise}邀请您面试“${p.opening}”`,
    body: (p: ToTalent & { startsAt: string; place: string; again: boolean }) =>
      `时间：${at(p.startsAt)}\n地点：${p.place}\n请尽快答复：接受、谢绝，或提出其他时间。`,
    action: '答复面试邀请',
  },
  'interview-answered': {
    subject: (p: ToEnterprise & { answer: string; startsAt: string }) =>
      p.answer === 'accepted'
        ? `${p.talent}接受了“${p.opening}”的面试`
        : p.answer === 'declined'
          ? `${p.talent}谢绝了“${p.opening}”的面试`
          : `${p.talent}提出了“${p.opening}”的其他面试时间`,
    body: (p: ToEnterprise & { answer: string; startsAt: string }) =>
      p.answer === 'declined' ? '可以另约时间，或结束这份投递。' : `时间：${at(p.startsAt)}`,
    action: '查看投递',
  },
  'interview-cancelled': {
    subject: (p: ToTalent & { startsAt: string }) => `“${p.opening}”的面试已取消`,
    body: (p: ToTalent & { startsAt: string }) =>
      `${p.enterprise}取消了 ${at(p.startsAt)} 的面试，投递仍在处理中。`,
    action: '查看进度',
  },
  'offer-made': {
    subject: (p: ToTalent & { deadline: string }) => `${p.enterprise}向您发出“${p.opening}”的录用通知`,
    body: (p: ToTalent & { deadline: string }) => `请在 ${at(p.deadline)} 前答复，逾期未答复将自动失效。`,
    action: '查看并答复',
  },
  'offer-answered': {
    subject: (p: ToEnterprise & { answer: string }) =>
      p.answer === 'accepted'
        ? `${p.talent}接受了“${p.opening}”的录用`
        : `${p.talent}谢绝了“${p.opening}”的录用`,
    body: (p: ToEnterprise & { answer: string }) =>
      p.answer === 'accepted'
        ? '请与毕业生签订三方协议，签好后由毕业生在系统中确认。'
        : '可以重新发出录用通知，或结束这份投递。',
    action: '查看投递',
  },
  'offer-withdrawn': {
    subject: (p: ToTalent) => `“${p.opening}”的录用通知已撤回`,
    body: (p: ToTalent) => `${p.enterprise}撤回了录用通知，详情见投递进度。`,
    action: '查看进度',
  },
  'offer-lapsed': {
    subject: (p: ToTalent) => `“${p.opening}”的录用通知已失效`,
    body: (p: ToTalent) => `您没有在期限前答复${p.enterprise}的录用通知，通知已自动失效。`,
    action: '查看进度',
  },
  'offer-unanswered': {
    subject: (p: ToEnterprise) => `${p.talent}没有答复“${p.opening}”的录用通知`,
    body: (_p: ToEnterprise) => '期限已过，录用通知自动失效。可以重新发出，或结束这份投递。',
    action: '查看投递',
  },
  'application-signed': {
    subject: (p: ToEnterprise) => `${p.talent}已确认签约“${p.opening}”`,
    body: (_p: ToEnterprise) => '三方协议已签订，可以开始办理入职。岗位招满时请在岗位管理中标记。',
    action: '查看投递',
  },
  'application-closed': {
    subject: (p: ToTalent & { reason: string }) =>
      `您投递的“${p.opening}”已${p.reason === 'filled' ? '招满' : '关闭'}`,
    body: (p: ToTalent & { reason: string }) =>
      p.reason === 'expired'
        ? `岗位已到截止日期，不再接受新的投递。${p.enterprise}仍可能继续联系您，也可以看看其他岗位。`
        : `这份投递随岗位一并结束。谢谢您对${p.enterprise}的关注，可以看看其他岗位。`,
    action: '查看详情',
  },
}
