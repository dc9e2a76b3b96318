import type { UserKind } from '../../../app/modules/access/index'
import type { GatheringKind } from '../../../app/modules/gatherings/index'

export type PlannedGathering = {
  key: string
  kind: GatheringKind
  title: string
  summary: string
  description: string
  host: string
  place: string
  address: string
  /** Days from today, hour of the beginning, hours it takes. */
  day: number
  hour: number
  hours: number
  capacity: number
  groupSize: number
  audience: UserKind[]
  /** Persons asked for, as a share of the capacity; above 1 there is a waiting list. */
  demand: number
  state?: 'draft' | 'cancelled' | 'concluded'
  summaryReport?: string
}

const STATION = { place: '白沙人才驿站二楼', address: '白沙街道跃进路 18 号' }
const HALL = { place: '蓬江区会展中心 B 厅', address: '白沙街道迎宾大道中 131 号' }
const OFFICE = '蓬江区人才办'
const EVERYBODY: UserKind[] = ['graduate', 'enterprise', 'university']

const DELEGATIONS: PlannedGathering[] = [
  {
    key: 'xian',
    kind: 'delegation',
    title: '走进西安：与重点高校硕博人才对接',
    summary: '十家龙头企业组团赴西安，在三所高校举行专场对接。',
    description:
      '三天行程：第一天智能装备与自动化专场，第二天新材料专场，第三天走访重点实验室。\n交通和住宿由人才办统一安排，企业自备岗位清单。',
    host: OFFICE,
    place: '西安高新区人才大厦',
    address: '集合地点：江门站东广场',
    day: -41,
    hour: 8,
    hours: 58,
    capacity: 30,
    groupSize: 3,
    audience: ['enterprise'],
    demand: 1,
    state: 'concluded',
    summaryReport:
      '共接待硕士、博士 412 人次，收到简历 268 份，现场达成意向 37 人，三所高校愿意共建实习基地。',
  },
  {
    key: 'wuhan',
    kind: 'delegation',
    title: '走进武汉：光电与新材料人才专场',
    summary: '组团赴武汉四所高校，面向 2027 届硕士、博士。',
    description: '上午专场推介，下午分桌面谈，晚上与校友会座谈。请在报名时写明参加人员和拟招岗位数。',
    host: OFFICE,
    place: '武汉光谷会议中心',
    address: '集合地点：江门站东广场',
    day: 24,
    hour: 8,
    hours: 34,
    capacity: 32,
    groupSize: 3,
    audience: ['enterprise'],
    demand: 0.7,
  },
  {
    key: 'changsha',
    kind: 'delegation',
    title: '走进长沙：工程机械人才专场',
    summary: '拟组织智能装备企业赴长沙三所高校。',
    description: '行程待定。',
    host: OFFICE,
    place: '待定',
    address: '',
    day: 52,
    hour: 8,
    hours: 32,
    capacity: 30,
    groupSize: 3,
    audience: ['enterprise'],
    demand: 0,
    state: 'draft',
  },
]

const salon = (
  key: string,
  title: string,
  rest: Partial<PlannedGathering> & Pick<PlannedGathering, 'day' | 'demand'>,
): PlannedGathering => ({
  key,
  kind: 'salon',
  title,
  summary: '新到蓬江的专家和青年人才见面，看看这座城市。',
  description: '先参观，再围坐交流。工作、住房、子女入学方面的问题，可以在报名备注里写明，现场有人解答。',
  host: OFFICE,
  ...STATION,
  hour: 15,
  hours: 3,
  capacity: 40,
  groupSize: 2,
  audience: ['graduate', 'enterprise'],
  ...rest,
})

const briefing = (
  key: string,
  title: string,
  rest: Partial<PlannedGathering> & Pick<PlannedGathering, 'day' | 'demand'>,
): PlannedGathering => ({
  key,
  kind: 'policy_briefing',
  title,
  summary: '逐条讲解人才政策和申报流程，现场答疑。',
  description:
    '讲解人才卡认定、人才公寓申请、产业项目申报三部分，各留半小时提问。资料现场发放，会后可在政策栏目下载。',
  host: OFFICE,
  ...HALL,
  hour: 14.5,
  hours: 2.5,
  capacity: 120,
  groupSize: 3,
  audience: EVERYBODY,
  ...rest,
})

const visit = (
  key: string,
  title: string,
  rest: Partial<PlannedGathering> & Pick<PlannedGathering, 'day' | 'demand' | 'place'>,
): PlannedGathering => ({
  key,
  kind: 'enterprise_visit',
  title,
  summary: '走进车间和实验室，与一线工程师面对面。',
  description: '上午参观产线和研发中心，下午分组座谈。请穿平底鞋，进入车间按要求佩戴护具。',
  host: '区科工商务局',
  address: '集合地点：白沙人才驿站门口',
  hour: 9,
  hours: 7,
  capacity: 25,
  groupSize: 2,
  audience: ['graduate', 'university'],
  ...rest,
})

/** Every event of the demonstration but the classes of the night school. */
export const GATHERINGS: PlannedGathering[] = [
  ...DELEGATIONS,
  salon('salon-1', '人才沙龙（第一期）：初到蓬江', {
    day: -76,
    demand: 0.9,
    state: 'concluded',
    summaryReport: '到场 34 人，收集问题 12 个，均已转有关部门答复。',
  }),
  salon('salon-2', '人才沙龙（第二期）：博士眼中的侨都', {
    day: -20,
    demand: 1.1,
    state: 'concluded',
    summaryReport: '到场 37 人。三位博士提出共用实验设备，已列入跟进。',
  }),
  salon('salon-3', '人才沙龙（第三期）：从实验室到产线', { day: 9, demand: 1.35 }),
  briefing('brief-1', '人才政策宣讲（棠下镇专场）', {
    day: -50,
    demand: 0.8,
    state: 'concluded',
    place: '棠下镇文化中心',
    address: '',
  }),
  briefing('brief-2', '人才政策宣讲（企业人事专场）', { day: -4, demand: 0.85, audience: ['enterprise'] }),
  briefing('brief-today', '人才政策咨询日', {
    day: 0,
    demand: 0.75,
    hour: 9,
    hours: 9,
    summary: '全天现场咨询：人才卡、公寓、子女入学。',
  }),
  briefing('brief-3', '高校就业办政策说明会', { day: 16, demand: 0.4, capacity: 60 }),
  briefing('brief-off', '人才政策宣讲（荷塘镇专场）', {
    day: 3,
    demand: 0.5,
    state: 'cancelled',
    place: '荷塘镇礼堂',
    address: '',
  }),
  visit('visit-1', '走访企业：智能装备龙头开放日', {
    day: -30,
    demand: 1,
    place: '岭芯智能装备有限公司',
    state: 'concluded',
    summaryReport: '到场 23 人，其中 9 人当天投递。',
  }),
  visit('visit-2', '走访企业：新能源材料联合走访', {
    day: -6,
    demand: 0.8,
    place: '江澜新能源材料有限公司',
    state: 'concluded',
    summaryReport: '五个部门联合走访，现场办结问题 4 个，3 个转后续跟进。',
  }),
  visit('visit-3', '走访企业：食品产业园实习生开放日', { day: 13, demand: 1.6, place: '健康食品产业园' }),
]

/** Evenings of the night school, in order. */
export const NIGHT_CLASSES = [
  '智能制造怎么看',
  '招商引资的一百个细节',
  '预算改革与零基预算',
  '政府采购实务',
  '产业链图谱与链主企业',
  '数据要素与公共数据',
  '侨乡文化与海外联络',
  '结业研讨：为蓬江出一个主意',
] as const
