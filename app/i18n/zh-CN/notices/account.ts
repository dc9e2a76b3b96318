export default {
  'confirm-email': {
    subject: (p: { name: string }) => `${p.name}，请确认您的邮箱`,
    body: (_p: { name: string }) =>
      '请在 24 小时内点击下面的按钮确认邮箱，确认后即可登录。\n如果不是您本人注册，请忽略这封邮件。',
    action: '确认邮箱',
  },
  'reset-password': {
    subject: (_p: { name: string }) => '重新设置密码',
    body: (p: { name: string }) =>
      `${p.name}，我们收到了重新设置密码的申请。请在 1 小时内点击下面的按钮设置新密码，设置后其他设备上的登录会一并退出。\n如果不是您本人操作，请忽略这封邮件，密码不会改变。`,
    action: '设置新密码',
  },
  'sign-up-repeated': {
    subject: (_p: { name: string }) => '有人用您的邮箱注册账号',
    body: (p: { name: string }) =>
      `${p.name}，刚才有人用这个邮箱注册账号。您已经有账号了，直接登录即可；忘记密码的话，可以点击下面的按钮重新设置。\n如果不是您本人操作，请忽略这封邮件，账号没有任何变化。`,
    action: '重新设置密码',
  },
  'password-changed': {
    subject: (_p: { name: string }) => '您的密码已修改',
    body: (p: { name: string }) =>
      `${p.name}，您的登录密码刚刚修改成功。如果不是您本人操作，请立即重新设置密码。`,
    action: '查看账号安全',
  },
  'correction-answered': {
    subject: (p: { done: boolean }) => (p.done ? '更正请求已处理' : '更正请求有答复'),
    body: (p: { done: boolean }) =>
      p.done ? '您请求更正的内容已经更正，请核对。' : '您请求更正的内容未作更正，理由请查看答复。',
    action: '查看答复',
  },
  'second-factor-changed': {
    subject: (p: { enabled: boolean }) => (p.enabled ? '两步验证已开启' : '两步验证已关闭'),
    body: (p: { enabled: boolean }) =>
      p.enabled
        ? '今后登录需要输入验证器中的动态码。请保管好备用码。'
        : '今后登录只需要密码。如果不是您本人操作，请立即修改密码。',
    action: '查看账号安全',
  },
}
