/** Beginnings of invented names of enterprises; put together with the trades below they belong to nobody. */
export const NAME_BEGINNINGS = (
  '蓬曜 蓬砺 蓬澜 蓬岳 蓬翎 蓬沅 江砺 江晖 江桐 江屿 江砚 江翎 岭曜 岭砺 岭晟 岭桐 岭禾 岭沅 潮砺 潮屿 潮晖 潮声 潮桐 荷砚 荷屿 荷澜 荷晖 荷桐 ' +
  '棠屿 棠砺 棠晖 棠溪 棠砚 杜岭 杜澜 圭峰云 圭澜 圭砺 圭桐 圭晖 篁庄 篁砺 篁澜 篁晖 侨屿 侨砺 侨桐 侨晖 侨澜 侨砚 西江岸 西江屿 东湖岸 ' +
  '白水带 天沙河 里村坊 启明里 长堤里 五邑曜 五邑砺 五邑澜 五邑桐 邑砺 邑屿 邑桐 邑晖 邑砚 邑翎 邑沅 珠西砺 珠西澜 珠西桐 珠西晖 湾屿 湾砺 湾桐 湾晖 ' +
  '云砺 云桐 云翎 云沅 星砺 星桐 星翎 星屿 澄砺 澄屿 澄桐 澄晖 曜砺 曜屿 曜桐 曜沅 恒砺 恒屿 恒桐 恒翎 拓砺 拓屿 拓桐 拓翎 卓砺 卓屿 卓桐 卓翎 ' +
  '禾砺 禾屿 禾晖 禾翎 谷屿 谷砺 谷桐 谷晖 榕砺 榕屿 榕桐 榕晖 葵砺 葵屿 葵乡里 葵晖 橘红里 陈皮坊 柑园里 柑屿 柑桐 柑晖 砺川 屿川 桐川 晖川 翎川 沅川 ' +
  '砺峰台 屿峰 桐峰 晖峰 翎峰 沅峰 砺海 屿海 桐海 晖海 翎海 沅海 砺新 屿新 桐新 晖新 翎新 沅新 砺合 屿合 桐合 晖合 翎合 沅合 砺远 屿远 桐远 晖远 ' +
  '江沅 岭屿 潮沅 荷翎 棠沅 篁沅 侨沅 星沅 澄沅 卓沅 谷沅 榕沅'
).split(' ')

/** Trades by cluster: what the middle of a name says, and what the enterprise makes. */
export const TRADES: Record<string, [trade: string, product: string][]> = {
  equipment: [
    ['智能装备', '自动化装配线和检测设备'],
    ['精密机械', '数控机床主轴和精密零部件'],
    ['机器人科技', '焊接与搬运机器人工作站'],
    ['轨道交通装备', '轨道车辆内装和制动部件'],
    ['包装机械', '食品和日化包装线'],
    ['摩托车部件', '摩托车发动机和传动部件'],
    ['激光设备', '激光切割和打标设备'],
  ],
  materials: [
    ['新能源材料', '锂电池正极材料和前驱体'],
    ['新材料科技', '改性工程塑料和复合材料'],
    ['涂料', '水性工业涂料'],
    ['电池科技', '储能电芯和电池系统'],
    ['精细化工', '电子化学品和助剂'],
    ['光伏科技', '工商业光伏和储能系统'],
  ],
  electronics: [
    ['电子科技', '智能控制板和电源模块'],
    ['光电科技', 'LED 照明和车载光源'],
    ['云控科技', '工业物联网平台和边缘网关'],
    ['半导体科技', '功率器件封装和测试'],
    ['软件', '制造业管理软件'],
    ['通信技术', '无线通信模组和天线'],
    ['线路板', '高多层印制电路板'],
  ],
  food: [
    ['陈皮食品', '新会陈皮制品和茶饮'],
    ['健康食品', '低糖点心和功能性食品'],
    ['生物科技', '酶制剂和发酵原料'],
    ['调味品', '酱油、蚝油和复合调味料'],
    ['饮料', '植物饮料和果汁'],
    ['食品科技', '预制菜和速冻点心'],
  ],
  appliances: [
    ['智能家电', '厨房小家电和智能控制器'],
    ['电器', '风扇、暖风机等环境电器'],
    ['厨卫科技', '集成灶、燃气热水器和卫浴五金'],
    ['智能家居', '智能锁、晾衣机和全屋控制'],
    ['制冷设备', '商用冷柜和空调部件'],
    ['模具塑胶', '家电模具和注塑件'],
  ],
}

/** How many enterprises each cluster has; together 168 with the two of the demonstration accounts. */
export const CLUSTER_SIZES = {
  equipment: 42,
  materials: 30,
  electronics: 36,
  food: 30,
  appliances: 30,
} as const

export const STREETS = [
  '棠下镇堡棠路',
  '棠下镇金桐路',
  '杜阮镇江杜西路',
  '杜阮镇松园大道',
  '荷塘镇中兴路',
  '荷塘镇南格工业区',
  '白沙街道江侨路',
  '环市街道建设三路',
  '环市街道金瓯路',
  '潮连街道潮连大道',
]

export const INDUSTRY_OF: Record<string, string> = {
  equipment: '通用设备制造业',
  materials: '化学原料和化学制品制造业',
  electronics: '计算机、通信和其他电子设备制造业',
  food: '食品制造业',
  appliances: '电气机械和器材制造业',
}
export const INDUSTRY_CODE_OF: Record<string, string> = {
  equipment: 'C34',
  materials: 'C26',
  electronics: 'C39',
  food: 'C14',
  appliances: 'C38',
}
