import { formatDateTime } from '../../format'

type Paper = { service: string; paper: string }
type Use = { voucher: string; counter: string; at: string }

export default {
  'service-paper-added': {
    subject: (p: Paper) => `“${p.service}”补交了材料：${p.paper}`,
    body: () => '申请人补交了材料，请查看并继续办理。',
    action: '查看材料',
  },
  'voucher-redeemed': {
    subject: (p: Use) => `“${p.voucher}”已使用一次`,
    body: (p: Use) =>
      `${formatDateTime(p.at, 'zh-CN')}，${p.counter}。如果不是您本人使用，请立即挂失人才卡并联系人才办。`,
    action: '查看权益券',
  },
}
