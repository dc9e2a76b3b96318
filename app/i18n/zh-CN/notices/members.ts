type Role = 'owner' | 'admin' | 'member'
const roles: Record<Role, string> = { owner: '负责人', admin: '管理员', member: '成员' }

export default {
  'member-invited': {
    subject: (p: { organisation: string }) => `${p.organisation}邀请您加入`,
    body: (p: { organisation: string; inviter: string; kind: string }) =>
      `${p.organisation}的${p.inviter}邀请您开通账号。请在 7 天内点击下面的按钮接受邀请。\n如果您不认识对方，请忽略这封邮件。`,
    action: '接受邀请',
  },
  'member-joined': {
    subject: (p: { name: string; organisation: string }) => `${p.name}已加入${p.organisation}`,
    body: (p: { name: string; organisation: string; role: Role }) =>
      `${p.name}接受了邀请，以${roles[p.role]}的身份加入了${p.organisation}。`,
    action: '查看成员',
  },
  'member-removed': {
    subject: (p: { organisation: string }) => `您已不再是${p.organisation}的成员`,
    body: (p: { organisation: string }) =>
      `您在${p.organisation}的成员身份已结束，不能再查看和处理它的事务。如有疑问，请联系该单位的负责人。`,
    action: '查看账号',
  },
  'member-role-changed': {
    subject: (p: { organisation: string; role: Role }) => `您在${p.organisation}的角色改为${roles[p.role]}`,
    body: (p: { organisation: string; role: Role }) => `从现在起，您是${p.organisation}的${roles[p.role]}。`,
    action: '查看账号',
  },
  'membership-approved': {
    subject: (p: { organisation: string }) => `您在${p.organisation}的身份已通过核实`,
    body: (p: { organisation: string }) => `人才办已核实您的身份，现在可以办理${p.organisation}的事务了。`,
    action: '进入我的主页',
  },
  'membership-refused': {
    subject: (p: { organisation: string }) => `您在${p.organisation}的身份未通过核实`,
    body: (p: { organisation: string }) =>
      `人才办未能核实您与${p.organisation}的关系。请让该单位的同事邀请您，或联系人才办说明情况。`,
    action: '查看账号',
  },
}
