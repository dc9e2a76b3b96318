type Unit = { unit: string }

export default {
  'housing-reviewed': {
    subject: (p: { batch: string; status: string }) =>
      `公寓申请${p.status === 'approved' ? '审核通过' : p.status === 'rejected' ? '审核未通过' : '需要补正'}：${p.batch}`,
    body: (p: { batch: string; status: string; note: string }) =>
      p.status === 'approved'
        ? '条件核对和积分明细可以随时查看。名单将在资格公示期间公布回执号。'
        : `${p.note}\n${p.status === 'rejected' ? '如有异议，可以在资格公示结束前申诉一次。' : '请按意见补充后重新提交。'}`,
    action: '查看申请',
  },
  'batch-ranked': {
    subject: (p: { batch: string; rank: number }) => `${p.batch}：您的名次是第 ${p.rank} 名`,
    body: (p: { batch: string; rank: number; from: string }) =>
      `排序结果已公布，任何人都可以验证。选房从 ${p.from} 开始，轮到您时会再通知。`,
    action: '查看名次',
  },
  'place-called': {
    subject: (p: { batch: string; until: string }) => `轮到您选房了，请在 ${p.until} 前选定`,
    body: (p: { batch: string; until: string }) =>
      `批次：${p.batch}\n在手机上打开选房页即可选定。超过时限视为弃选，排到轮候名单末尾。`,
    action: '去选房',
  },
  'place-selected': {
    subject: (p: Unit) => `已选定 ${p.unit}`,
    body: (_: Unit) => '租约拟好后会通知您签署。',
    action: '查看选房结果',
  },
  'place-declined': {
    subject: (p: { missed: boolean; out: boolean }) => (p.missed ? '您的选房时间已过' : '您已弃选一次'),
    body: (p: { missed: boolean; out: boolean }) =>
      p.out ? '弃选次数已满，您已退出本批次。' : '您已排到轮候名单末尾，轮到时会再通知。',
    action: '查看位置',
  },
  'lease-to-sign': {
    subject: (p: { number: string; unit: string }) => `请签署租约 ${p.number}`,
    body: (p: { number: string; unit: string }) => `房源：${p.unit}\n请核对租期、租金和押金后签署。`,
    action: '核对并签署',
  },
  'lease-expired': {
    subject: (p: { number: string; unit: string }) => `租约 ${p.number} 已到期`,
    body: (p: { number: string; unit: string }) => `房源：${p.unit}\n请联系人才办办理退租交接。`,
    action: '查看租约',
  },
  'bill-due': {
    subject: (p: { overdue: boolean; amount: string }) =>
      p.overdue ? `账单已逾期：${p.amount}` : `账单即将到期：${p.amount}`,
    body: (p: { number: string; due: string; amount: string; overdue: boolean }) =>
      `租约 ${p.number}，应付日 ${p.due}。`,
    action: '查看账单',
  },
  'lease-handed-over': {
    subject: (p: { kind: string; unit: string }) =>
      p.kind === 'check_in' ? `入住交接已登记：${p.unit}` : `退租交接已登记：${p.unit}`,
    body: (_: { kind: string; unit: string }) => '请核对表读数、物品清单和照片，并确认。',
    action: '核对交接单',
  },
  'lease-settled': {
    subject: (p: { number: string }) => `租约 ${p.number} 已结算`,
    body: (p: { refund: string; owes: boolean }) =>
      p.owes ? `还应支付 ${p.refund}，明细见租约页。` : `退还押金 ${p.refund}，明细见租约页。`,
    action: '查看结算',
  },
  'repair-done': {
    subject: (p: { what: string }) => `报修已处理：${p.what}`,
    body: (p: { answer: string }) => `${p.answer || '维修已完成。'}\n请确认是否修好。`,
    action: '确认维修',
  },
  'wish-answered': {
    subject: (p: { kind: string; granted: boolean }) =>
      `${{ renewal: '续租', change: '换房', leave: '退租' }[p.kind] ?? ''}申请${p.granted ? '已同意' : '未同意'}`,
    body: (p: { answer: string }) => p.answer || '详情见租约页。',
    action: '查看租约',
  },
  'eligibility-ended': {
    subject: (p: { until: string }) => `公寓租住资格已终止，请在 ${p.until} 前退租`,
    body: (p: { reason: string; until: string }) => `原因：${p.reason}\n宽限期内可以继续居住，期间不能续租。`,
    action: '查看租约',
  },
}
