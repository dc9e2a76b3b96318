export default {
  saved: '已保存',
  'invitation-accepted': '已接受邀请，现在可以投递这个岗位',
  'invitation-over': '这份邀请已过答复期限',
  'import-started': '导入已开始',
  'invitation-sent': '邀请已发送',
  'logged-out': '已退出登录',
}
