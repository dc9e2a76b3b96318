/** Units and posts of the invented leaders; the first field is the one they know best. */
export const LEADER_POSTS: readonly [unit: string, post: string, ...fields: string[]][] = [
  ['区科工商务局', '局长', 'equipment', 'electronics', 'appliances'],
  ['区人社局', '局长', 'materials', 'services'],
  ['区发改局', '局长', 'equipment', 'materials'],
  ['区教育局', '局长', 'education', 'culture'],
  ['区卫健局', '局长', 'health'],
  ['区农业农村局', '局长', 'rural', 'food'],
  ['区市场监管局', '局长', 'food', 'appliances'],
  ['区文广旅体局', '局长', 'culture'],
  ['区财政局', '局长', 'services', 'electronics'],
  ['区住建局', '局长', 'materials', 'equipment'],
  ['区自然资源局', '局长', 'equipment', 'rural'],
  ['区交通运输局', '局长', 'appliances', 'equipment'],
  ['区政务和数据局', '局长', 'electronics', 'services'],
  ['区投资促进中心', '主任', 'electronics', 'equipment'],
  ['区审计局', '局长', 'services', 'materials'],
  ['区统计局', '局长', 'appliances', 'services'],
  ['区应急管理局', '局长', 'materials', 'equipment'],
  ['区生态环境分局', '局长', 'materials', 'food'],
  ['区税务局', '副局长', 'services', 'appliances'],
  ['区总工会', '副主席', 'equipment', 'appliances'],
  ['团区委', '书记', 'electronics', 'culture'],
  ['区妇联', '主席', 'education', 'health'],
  ['区科协', '主席', 'electronics', 'materials'],
  ['区工商联', '主席', 'appliances', 'food'],
  ['区侨联', '主席', 'culture', 'services'],
  ['棠下镇', '镇长', 'equipment', 'rural'],
  ['荷塘镇', '镇长', 'appliances', 'rural'],
  ['杜阮镇', '镇长', 'materials', 'appliances'],
  ['潮连街道', '主任', 'food', 'culture'],
  ['环市街道', '主任', 'services', 'electronics'],
  ['白沙街道', '主任', 'services', 'education'],
  ['蓬江产业园', '管委会主任', 'equipment', 'electronics'],
  ['珠西创谷', '管委会副主任', 'electronics', 'materials'],
  ['区委党校', '常务副校长', 'education', 'culture'],
]

/** Titles of key talents. */
export const TITLES = [
  '博士',
  '正高级工程师',
  '高级工程师',
  '教授',
  '特级技师',
  '高级经济师',
  '硕士',
] as const
export const TIERS = ['第一层次', '第二层次', '第三层次', '第四层次'] as const

/** Specialities by field. */
export const SPECIALITIES: Record<string, readonly string[]> = {
  equipment: ['精密减速器', '工业机器人控制', '数控机床可靠性', '轨道交通装备', '智能产线集成'],
  materials: ['正极材料', '隔膜涂覆', '钠离子电池', '固态电解质', '电池回收'],
  electronics: ['芯片封装', '高频印制板', '毫米波雷达', '工业视觉', '功率器件'],
  food: ['风味物质分析', '植物基蛋白', '低糖配方', '冷链保鲜'],
  appliances: ['变频控制', '智能卫浴', '照明光学', '热泵系统'],
  education: ['高中物理教学', '学前教育', '职业教育产教融合'],
  health: ['心血管内科', '儿科急救', '康复医学'],
  rural: ['岭南果树栽培', '水产养殖', '农产品加工'],
  culture: ['侨乡建筑保护', '非遗传承'],
  services: ['跨境供应链', '知识产权运营', '检验检测'],
}

/** Bodies without an enterprise page, for fields that are no cluster. */
export const BODIES: Record<string, readonly string[]> = {
  education: ['蓬江第二实验中学', '江畔职业技术学校'],
  health: ['蓬江区第三医院', '棠下镇中心卫生院'],
  rural: ['荷塘现代农业园', '潮连水产合作社'],
  culture: ['侨乡非遗工坊'],
  services: ['西江供应链服务中心', '五邑检验检测中心'],
}

/** What leaders learnt, in three parts that go together in any order of entries. */
export const WORK_NEWS: Record<string, readonly string[]> = {
  equipment: [
    '新一代减速器样机完成 2000 小时台架测试，精度保持在 1 弧分以内。',
    '智能产线改造二期进场，预计节拍提升三成。',
    '与整机厂联合试制的关节模组已经小批交付。',
    '首台套认定材料已提交，等待专家评审。',
  ],
  materials: [
    '中试线 10 月投产，良率稳定在 96% 左右。',
    '钠电正极材料通过两家电池厂的送样测试。',
    '回收产线完成环评公示，设备月底到位。',
    '新配方循环寿命比去年提高一成半。',
  ],
  electronics: [
    '封装中试线投产，团队增至 9 人，明年计划招 4 名硕士。',
    '高频板通过客户可靠性验证，进入小批量阶段。',
    '工业视觉算法在两条产线试用，漏检率降到万分之三。',
    '功率器件项目列入市重点研发，经费分两年拨付。',
  ],
  food: [
    '低糖系列新品上市三个月，复购率高于预期。',
    '风味实验室通过认可，开始承接外单。',
    '植物蛋白产线试产，口感还在调。',
  ],
  appliances: [
    '变频控制器完成第三轮样机，噪声下降 4 分贝。',
    '智能卫浴新品拿到海外认证。',
    '热泵机组在北方客户处过冬测试顺利。',
  ],
  education: [
    '带的年级组获市教学成果一等奖。',
    '名师工作室本学期开了 6 次公开课。',
    '与企业共建的实训室投入使用。',
  ],
  health: ['胸痛中心通过省级验收。', '新开的周末门诊月均接诊两百多人次。', '康复团队与三家社区中心结对。'],
  rural: [
    '示范园新品种挂果，亩产比去年高两成。',
    '深水网箱养殖试验进入第二年，成活率稳定。',
    '冷库和分拣线建成，鲜果可以错峰上市。',
  ],
  culture: ['碉楼修缮方案通过专家论证。', '非遗研学课程接待学生一千多人次。'],
  services: ['跨境仓扩容后，清关时间缩短到一天内。', '为十二家企业做了专利导航。', '检测中心新增三项资质。'],
}
export const TEAM_NEWS = [
  '团队目前 8 人，骨干稳定，缺一名做测试的工程师。',
  '今年招了两名应届硕士，上手很快。',
  '核心成员都已落户，年轻人主要关心住房。',
  '与高校联合培养的第一批研究生下月进厂。',
  '正在筹建博士后工作站，材料基本齐备。',
  '团队加班较多，希望增加夜间公交班次。',
  '下半年拟再引进一名海外博士，正在谈待遇。',
  '班组带徒弟成效好，三人考取高级工。',
] as const
export const LIFE_NEWS = [
  '家属 12 月随迁，已看好住处。',
  '孩子适应新学校，成绩稳定。',
  '父母过来同住，关心就近看病。',
  '周末常参加人才沙龙，认识了不少同行。',
  '身体状况良好，体检指标正常。',
  '对营商环境总体满意，办事比以前快。',
  '近期出差多，约好下次在厂里见。',
  '希望多组织同领域的交流活动。',
] as const
export const ADVICE = [
  '建议园区统一安排中试设备共享，减少重复购置。',
  '建议补贴申报一次提交材料，部门之间互认。',
  '建议人才公寓配套增加儿童活动空间。',
  '建议把企业导师进校园做成长期课程。',
  '建议每季度公布一次政策兑现进度。',
  '建议增加产业园到高铁站的早晚班车。',
] as const
export const PLACES = {
  visit: ['研发中心', '一号车间', '实验室', '项目现场'],
  meeting: ['会议室', '人才驿站', '区人才服务中心'],
} as const
