/** Opening hours of a kind of station: weekdays, and Saturday morning where open. */
const week = (saturday: boolean) => [
  ...[1, 2, 3, 4, 5].flatMap(day => [
    { day, from: 540, until: 720 },
    { day, from: 870, until: 1080 },
  ]),
  ...(saturday ? [{ day: 6, from: 540, until: 720 }] : []),
]

/** Five stations of the demonstration; names of places are those of the district's towns, the rest is invented. */
export const STATIONS = [
  {
    key: 'binjiang',
    name: '滨江人才驿站（示例）',
    nameEn: 'Riverside talent station (example)',
    address: '白沙街道滨江大道 66 号首层',
    addressEn: '66 Binjiang Avenue, Baisha',
    contact: '0750-0000101',
    summary: '设有会客厅、母婴室和共享办公位。\n可办理人才卡咨询、子女入学咨询和公寓看房预约。',
    summaryEn:
      'A lounge, a nursing room and desks to work at.\nAdvice on the talent card, schools and apartments.',
    services: ['人才卡咨询', '子女入学咨询', '公寓看房预约', '共享办公'],
    servicesEn: ['Talent card', 'Schools', 'Apartment viewings', 'Desks to work at'],
    hours: week(true),
  },
  {
    key: 'tangxia',
    name: '棠下产业园人才驿站（示例）',
    nameEn: 'Tangxia industrial park talent station (example)',
    address: '棠下镇新昌路 18 号 1 栋首层',
    addressEn: '18 Xinchang Road, Tangxia',
    contact: '0750-0000102',
    summary: '就在产业园里，中午不打烊的便民点。\n每周三有政策专员驻点。',
    summaryEn: 'Inside the industrial park.\nA policy officer is there every Wednesday.',
    services: ['政策咨询', '职称申报辅导', '社保医保代办', '打印复印'],
    servicesEn: ['Policies', 'Professional titles', 'Social insurance', 'Printing'],
    hours: week(false),
  },
  {
    key: 'chaolian',
    name: '潮连人才驿站（示例）',
    nameEn: 'Chaolian talent station (example)',
    address: '潮连街道人才岛环岛路 9 号',
    addressEn: '9 Huandao Road, Chaolian',
    contact: '0750-0000103',
    summary: '人才岛上的综合服务点，可预约创业导师。',
    summaryEn: 'On the talent island; founders can book a mentor.',
    services: ['创业导师', '融资对接', '人才卡咨询'],
    servicesEn: ['Mentors', 'Finance', 'Talent card'],
    hours: week(true),
  },
  {
    key: 'huanshi',
    name: '环市人才驿站（示例）',
    nameEn: 'Huanshi talent station (example)',
    address: '环市街道建设二路 120 号',
    addressEn: '120 Jianshe 2nd Road, Huanshi',
    contact: '0750-0000104',
    summary: '靠近医院和学校，家属随迁服务较多。',
    summaryEn: 'Near hospital and schools, for families who move along.',
    services: ['家属就业登记', '子女入学咨询', '落户咨询'],
    servicesEn: ['Work for spouses', 'Schools', 'Residence'],
    hours: week(false),
  },
  {
    key: 'heting',
    name: '荷塘人才驿站（示例）',
    nameEn: 'Hetang talent station (example)',
    address: '荷塘镇中兴一路 33 号',
    addressEn: '33 Zhongxing 1st Road, Hetang',
    contact: '0750-0000105',
    summary: '服务镇街企业的技能人才。',
    summaryEn: 'For skilled workers in the enterprises of the town.',
    services: ['技能等级评价', '政策咨询'],
    servicesEn: ['Skill levels', 'Policies'],
    hours: week(false),
  },
] as const

export const PURPOSES_OF_VISIT = [
  '咨询落户材料',
  '咨询孩子转学',
  '申报副高职称',
  '预约公寓看房',
  '咨询创业补贴',
  '代办社保转移',
] as const
