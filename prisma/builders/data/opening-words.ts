export const BENEFITS = [
  '五险一金',
  '年终奖金',
  '带薪年假',
  '周末双休',
  '人才公寓',
  '包吃住',
  '员工食堂',
  '通勤班车',
  '导师带教',
  '技能补贴',
  '年度体检',
  '生日福利',
  '股权激励',
  '落户协助',
  '子女入学协助',
  '餐饮补贴',
  '住房补贴',
  '项目奖金',
  '学历提升补贴',
  '弹性工作',
]

export const PROBATIONS = ['3 个月，工资不打折', '3 个月', '2 个月', '6 个月（三年期合同）', '']

/** Cities of openings outside the district. */
export const OTHER_PLACES: [province: string, city: string, district: string][] = [
  ['广东省', '江门市', '江海区'],
  ['广东省', '江门市', '新会区'],
  ['广东省', '广州市', '南沙区'],
  ['广东省', '深圳市', '宝安区'],
  ['广东省', '佛山市', '顺德区'],
]

/** What the talent office wrote when it sent an opening back. */
export const RETURN_NOTES = [
  '薪资范围过宽，请按实际写明；岗位职责请补充到三条以上。',
  '岗位要求中的专业与职责不符，请核对后重新提交。',
  '工作地点请写到镇街，便于毕业生判断通勤。',
]

/** Wording that the law forbids, in openings that came by an import and wait for the reviewer. */
export const AGE_WORDINGS = ['年龄 35 周岁以下，身体健康，能适应出差', '要求 22-30 岁，有相关证书者优先']

/** The reasons of reports by graduates, with what they wrote. */
export const REPORT_NOTES: [reason: string, note: string][] = [
  ['fee', '面试时要求先交 680 元服装和培训费，说入职后返还。'],
  ['false', '岗位写的是研发，电话里说其实是上门推销。'],
  ['closed', '打电话过去，对方说两周前就招满了。'],
  ['contact', '联系电话打过去是一家中介。'],
  ['discrimination', '电话沟通时问是否打算三年内生育。'],
  ['false', '写明双休，面试时说是单休，工资也比页面低。'],
  ['other', '页面上的地址搬走了，实际上班在另一个区。'],
]
