export default {
  saved: '已保存',
  'logged-out': '已退出登录',
}
