export default {
  degrees: {
    any: '学历不限',
    junior_middle: '初中',
    senior_middle: '高中',
    secondary_vocational: '中专',
    associate: '大专',
    bachelor: '本科',
    master: '硕士',
    doctor: '博士',
  },
  enterpriseStatus: {
    unverified: '导入未核验',
    pending: '待审',
    returned: '退回补正',
    approved: '已通过',
    suspended: '已停用',
  },
  sizes: {
    '1-19': '20 人以下',
    '20-99': '20–99 人',
    '100-499': '100–499 人',
    '500-999': '500–999 人',
    '1000+': '1,000 人以上',
  },
  classYear: (p: { year: number }) => `${p.year} 届`,
  verified: '已核验',
  replyHours: (p: { hours: number }) =>
    p.hours < 24 ? `回复中位数 ${p.hours} 小时` : `回复中位数 ${Math.round(p.hours / 24)} 天`,
  people: (p: { count: string }) => `${p.count} 人`,
  days: (p: { days: number }) => `${p.days} 天`,
  example: '示例',
}
