export default {
  footer: (p: { site: string }) =>
    `这封邮件由系统自动发出，请不要直接回复。全部消息和邮件设置请登录 ${p.site} 查看。`,
}
