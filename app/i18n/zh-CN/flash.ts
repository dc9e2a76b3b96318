export default {
  saved: '已保存',
  'logged-out': '已退出登录',
  'email-confirmed': '邮箱已确认，请登录',
  'password-reset': '新密码已保存，请重新登录',
  'password-changed': '密码已修改',
  'password-changed-others-ended': '密码已修改，其他设备已退出登录',
  'sessions-ended': '所选设备已退出登录',
  'second-factor-on': '两步验证已开启',
  'second-factor-off': '两步验证已关闭',
  'profile-saved': '账号资料已保存',
}
