export default {
  'enterprise-approved': {
    subject: (p: { enterprise: string; note: string | null }) => `${p.enterprise}已通过审核`,
    body: (p: { enterprise: string; note: string | null }) =>
      `人才办已通过${p.enterprise}的审核，现在可以发布岗位、查看投递、邀请人才。${p.note ? `\n审核说明：${p.note}` : ''}`,
    action: '进入企业主页',
  },
  'enterprise-returned': {
    subject: (p: { enterprise: string; note: string | null }) => `${p.enterprise}的资料需要补正`,
    body: (p: { enterprise: string; note: string | null }) =>
      `人才办看过了${p.enterprise}的资料，请补正后重新提交。\n需要补正：${p.note ?? ''}`,
    action: '补正资料',
  },
  'enterprise-suspended': {
    subject: (p: { enterprise: string; note: string | null }) => `${p.enterprise}已停用`,
    body: (p: { enterprise: string; note: string | null }) =>
      `${p.enterprise}已被人才办停用，期间不能联系毕业生，岗位不接受投递。\n原因：${p.note ?? ''}`,
    action: '查看企业资料',
  },
  'roster-invited': {
    subject: (p: { university: string }) => `${p.university}邀请您认领毕业生信息`,
    body: (p: { university: string; days: number }) =>
      `${p.university}已把您的毕业信息登记到本地人才服务网站。请在 ${p.days} 天内点击下面的按钮登录或注册，认领后学校、专业和届别会自动填好，是否对企业公开由您决定。\n如果这不是您，请忽略这封邮件。`,
    action: '认领我的信息',
  },
}
