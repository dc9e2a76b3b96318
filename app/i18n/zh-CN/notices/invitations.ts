export default {
  'invitation-sent': {
    subject: (p: { enterprise: string; opening: string; reason: string }) =>
      `${p.enterprise}邀请您投递“${p.opening}”`,
    body: (p: { enterprise: string; opening: string; reason: string }) =>
      `邀请理由：${p.reason}\n接受邀请后，这家企业才能看到您的联系方式。14 天内未答复，邀请自动失效。`,
    action: '查看邀请',
  },
  'invitation-answered': {
    subject: (p: { talent: string; opening: string; accepted: boolean }) =>
      `${p.talent}${p.accepted ? '接受' : '谢绝'}了“${p.opening}”的邀请`,
    body: (p: { talent: string; opening: string; accepted: boolean }) =>
      p.accepted ? '现在可以看到对方的联系方式和简历附件。' : '对方暂不考虑这个岗位，请勿重复邀请。',
    action: '查看人才',
  },
}
