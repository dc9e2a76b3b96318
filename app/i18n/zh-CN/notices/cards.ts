type Card = { number: string }

export default {
  'card-moved': {
    subject: (p: { status: string; receipt: string }) =>
      `人才卡申请 ${p.receipt}：${
        {
          employer_check: '已提交，等待单位初审',
          department_review: '单位已确认，进入部门复审',
          office_decision: '进入人才办审定',
          supplement: '需要补正',
          approved: '审定同意，即将公示',
          public_notice: '开始公示',
          issued: '已办结',
          rejected: '未通过',
          appealed: '申诉已收到',
          withdrawn: '已撤回',
        }[p.status] ?? ''
      }`,
    body: (p: { status: string; receipt: string; note: string; until: string }) =>
      p.status === 'supplement'
        ? `${p.note}\n请在 ${p.until} 前补正，逾期按不通过处理。`
        : p.status === 'rejected'
          ? `${p.note}\n如有异议，可以在申请页申诉一次。`
          : p.status === 'public_notice'
            ? `公示至 ${p.until}，期满无异议后发卡。`
            : '办理进展可以随时在申请页查看。',
    action: '查看申请',
  },
  'card-to-confirm': {
    subject: (p: { name: string }) => `请确认 ${p.name} 的人才卡申报情况`,
    body: (_: { name: string }) => '申请人填报本单位为用人单位，请核对任职情况后确认、退回或否认。',
    action: '去确认',
  },
  'card-to-review': {
    subject: (p: { receipt: string }) => `人才卡申请 ${p.receipt} 等待复审`,
    body: (_: { receipt: string }) => '单位已确认，请对照材料核实本部门负责的事项并出具意见。',
    action: '去复审',
  },
  'card-issued': {
    subject: (p: Card) => `人才卡 ${p.number} 已发放`,
    body: (_: Card) => '打开手机页面即可出示二维码，也可以打印。',
    action: '查看卡片',
  },
  'card-changed': {
    subject: (p: { number: string; what: string }) =>
      `人才卡 ${p.number}：${
        {
          lost: '已挂失',
          found: '已解除挂失',
          revoked: '已注销',
          replaced: '已换发',
          renewed: '已续期',
          verified: '年审通过',
        }[p.what] ?? ''
      }`,
    body: (p: { number: string; what: string; note: string }) => p.note || '状态已更新，立即生效。',
    action: '查看卡片',
  },
  'card-renewal': {
    subject: (p: { number: string; until: string }) => `人才卡 ${p.number} 将于 ${p.until} 到期`,
    body: (_: { number: string; until: string }) => '请提交续期材料，由单位确认、人才办审定后续期。',
    action: '申请续期',
  },
  'card-check': {
    subject: (p: { number: string; until: string }) => `人才卡 ${p.number} 请在 ${p.until} 前完成年审`,
    body: (_: { number: string; until: string }) => '请确认目前的任职和社保情况。逾期未审，卡片暂停使用。',
    action: '提交年审',
  },
  'card-objection': {
    subject: (p: { receipt: string }) => `公示收到异议：${p.receipt}`,
    body: (_: { receipt: string }) => '请核实后答复。有异议未答复时不能发卡。',
    action: '去核实',
  },
}
