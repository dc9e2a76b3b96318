/** What a wording discriminates by. */
export const DISCRIMINATION_CATEGORIES = [
  'sex',
  'age',
  'ethnicity',
  'religion',
  'household',
  'marital',
  'health',
  'appearance',
] as const
export type DiscriminationCategory = (typeof DISCRIMINATION_CATEGORIES)[number]

/** `hard` wording is refused; `soft` wording is shown to the reviewer, who judges. */
export type Severity = 'hard' | 'soft'
export type WordRule = {
  category: DiscriminationCategory
  severity: Severity
  pattern: RegExp
  /** Numbers caught by the pattern must pass it too. */
  accept?: (match: RegExpExecArray) => boolean
}

const person = '(?:性|士|生|孩|人|工|员工|同志|同学|青年)'
const goods =
  '(?!装|鞋|包|裤|款|服|裙|袜|表|帽|科|篮|足|排球|子监|频|团|士(?:服|鞋|包|表|香|护|内|西)|性(?:用品|健康|服|时尚|护肤|向|内衣|客户|用户|消费|患者|病人)|生(?:宿舍|公寓|用品)|孩(?:玩具|子)|工(?:智能))'
const preferred = '(?:者)?(?:优先|优先考虑|为佳|尤佳)'
const only = '(?:仅限?|只限?|(?<![不无期权有])限|专)(?:招聘|招收|招|收|要|聘|录用|录)?'
const notWanted = '(?:不|拒绝?|谢绝|勿)(?:招聘|招收|招|收|要|聘|录用|接受|考虑)?'
const exempt = '(?![^，。；;,\\n]{0,8}(?:不限|均可|皆可|都可|不作要求|无要求|无限制))'
const to = '\\s*(?:-|—|–|―|－|~|～|至|到)+\\s*'
const served =
  '(?!\\s*(?:的)?(?:以下|以上|以内|左右)?(?:的)?(?:婴|幼|儿童|孩|少儿|青少年|宝宝|学生|学员|学龄|老人|长者|老年|患者|病人|人群|用户|客户|受众|消费者|人口|居民))'

const sex: [Severity, string][] = [
  ['hard', `${only}(?:为|是)?[男女]${goods}${person}?(?![女男]|不限)`],
  ['hard', `(?<![子儿孙])[男女]${person}?${preferred}`],
  ['hard', `性别(?:要求|限制)?\\s*[:：为]?\\s*(?:仅)?限?[男女]${person}?(?![女男/、和或均不])`],
  ['hard', `(?:必须|须|需|要求|需要|应)(?:为|是|要)?[男女]${goods}(?:性|士|生|孩|工)(?![女男/、和或均不])`],
  ['hard', `(?:不招聘?|不收|不要|不聘|不录用|不考虑|拒绝|谢绝|勿招)[男女]${goods}${person}?`],
  ['hard', `招聘?[男女]${goods}(?:性|士|生|孩|工|员工|服务员|文员|普工)(?![女男/、和或])`],
  ['hard', `[（(【\\[]\\s*限?[男女](?:性|士|生)?\\s*[）)】\\]]`],
  ['hard', '\\b(?:fe)?males?\\s+(?:only|preferred)\\b|\\bonly\\s+(?:fe)?males?\\b'],
  ['soft', `[男女](?:文员|助理|秘书|司机|技师|前台|销售|服务员|导购|保安|客服|普工|主播)`],
]

const age: [Severity, string][] = [
  [
    'hard',
    `年龄(?:要求|限制|条件)?(?:在|为|须|:|：)?\\s*\\d{2}\\s*(?:周岁|岁)?${to}\\d{2}(?:\\s*(?:周岁|岁))?`,
  ],
  [
    'hard',
    `年龄(?:要求|限制|条件)?(?:在|为|须|:|：)?\\s*(?:不超过|不高于|不大于|小于|低于|[<＜≤])\\s*\\d{2}\\s*(?:周岁|岁)?`,
  ],
  ['hard', `年龄(?:要求|限制)?(?:在|为|须|:|：)?\\s*\\d{2}\\s*(?:周岁|岁)?\\s*(?:以下|以内|及以下)`],
  ['hard', `(?<!\\d)\\d{2}\\s*(?:周岁|岁)?${to}\\d{2}\\s*(?:周岁|岁)${served}`],
  ['hard', `(?<!\\d)\\d{2}\\s*(?:周岁|岁)(?:\\s*[（(]含[）)])?\\s*(?:及)?(?:以下|以内|之下)${served}`],
  ['hard', `(?:不超过|不高于|不得超过|低于|小于|[<≤])\\s*\\d{2}\\s*(?:周岁|岁)${served}`],
  ['hard', `超过\\s*\\d{2}\\s*(?:周岁|岁)(?:者)?(?:勿|免|不予|不招|请勿)`],
  ['hard', `(?:\\d0|\\d5)后${preferred}|(?:仅|只)(?:限|招)\\d[05]后`],
  ['hard', `年轻(?:人|者|化|女性|男性)?${preferred}|(?:限|只招|仅招)年轻(?:人|者)?`],
  ['hard', '\\b(?:under|below|not over|younger than)\\s+\\d{2}\\s*(?:years?\\s*(?:old|of age))'],
  ['hard', '\\baged?\\s*(?:between\\s*)?\\d{2}\\s*(?:-|–|to|and)\\s*\\d{2}\\b'],
]

const ethnicity: [Severity, string][] = [
  [
    'hard',
    `(?:仅限?|只限?|只招|限|须为|要求)?汉族(?!文化|服|传统|民|舞|史|历|地区|同胞|聚居|和|与|、)${exempt}`,
  ],
  ['hard', `${notWanted}(?:少数民族|[维藏回蒙彝壮苗满]族|维吾尔族?|新疆人|西藏人)`],
  ['hard', '(?:少数民族|[维藏回彝]族)(?:者)?(?:勿|免|除外|不予)'],
  ['soft', `(?:少数民族|[\\u4e00-\\u9fff]{1,3}族)${preferred}`],
]

const religion: [Severity, string][] = [
  [
    'hard',
    '(?:无|没有|不得有|不能有|不可有|不信)(?:任何)?(?:宗教信仰|宗教|教)(?!育|师|学|练|材|职|授|务|程)' +
      exempt,
  ],
  ['hard', '(?:信仰?|信奉)(?:佛教?|基督教?|伊斯兰教?|天主教?|道教?)(?:者)?(?:优先|勿|除外)'],
  ['soft', `宗教信仰(?!不限|自由)${exempt}`],
]

const movingIn = '(?![^，。；;,\\n]{0,4}(?:迁|落|办|转|解决|入|管理|查询|挂靠|专员))'
const household: [Severity, string][] = [
  [
    'hard',
    `(?:本地|本市|本区|本省|本镇|当地|城镇|非农|农村|[\\u4e00-\\u9fff]{2})(?:户口|户籍)(?:人员|人士)?${preferred}`,
  ],
  ['hard', `(?:本地|本市|本区|本省|本镇|当地)(?:人|居民|人士)?${preferred}`],
  [
    'hard',
    `(?:${only}|须|需|要求|必须)${movingIn}(?:为|是|有|具有|具备|持)?[\\u4e00-\\u9fff]{0,6}?(?:户口|户籍)(?!不限|所在|管理|业务|迁)`,
  ],
  ['hard', `${only}(?:本地|本市|本区|本省|当地)(?:人|居民)?`],
  ['hard', `${notWanted}(?:外地|外省|外来)(?:人|户|生)?`],
  [
    'hard',
    '(?:外地|外省|[\\u4e00-\\u9fff](?![的者])[\\u4e00-\\u9fff]省?)(?:人|籍)(?:员)?(?:请?勿扰|请?勿投|除外|免谈|不要)',
  ],
]

const marital: [Severity, string][] = [
  ['hard', `(?:已婚已育|已婚未育|未婚未育|已育|未育)${exempt}`],
  ['hard', `(?:未婚|已婚)(?!夫|妻|用户|客户|人群|青年联谊|、|/|和|或|与|已婚|未婚)${exempt}`],
  [
    'hard',
    '(?:[一二两三四五\\d]年)?(?:之?内)?(?:不|无)(?:得|能|打算|计划|准备)?(?:结婚|怀孕|生育|要孩子|备孕)(?:计划|打算)?',
  ],
  ['hard', '(?:孕妇|怀孕)(?:者)?(?:勿|除外|不招|免)|无(?:小孩|孩子|婚育计划)'],
  ['soft', `(?:婚育|婚姻)(?:状况|情况)${exempt}`],
]

const health: [Severity, string][] = [
  ['hard', '乙肝(?!疫苗|药|治疗|检测试剂|试剂|诊断|患者|研究)(?:两对半|五项|表面抗原|病毒)?|两对半'],
  ['hard', `${notWanted}残疾人?|残疾人?(?:者)?(?:勿|除外|免)`],
]

const appearance: [Severity, string][] = [
  ['soft', '形象(?:气质)?(?:佳|好|良好|俱佳)|气质(?:佳|好|俱佳)|五官端正|相貌端正|面容姣好|颜值(?:高|在线)'],
  ['soft', '身高(?:要求|不低于|在)?\\s*[:：]?\\s*1?\\.?\\d{2,3}\\s*(?:cm|CM|厘米|米|m)?(?:以上)?'],
]

const listed = (category: DiscriminationCategory, entries: [Severity, string][]): WordRule[] =>
  entries.map(([severity, source]) => ({ category, severity, pattern: new RegExp(source, 'giu') }))

/** The law itself keeps those under 18 from some work: only limits that shut out adults count. */
function shutsOutAdults(match: RegExpExecArray): boolean {
  if (/[05]后/.test(match[0])) return true
  const numbers = (match[0].match(/\d+/g) ?? []).map(Number)
  return numbers.length === 0 || Math.max(...numbers) >= 20
}

/** The vocabulary, in the order in which findings of the same place are preferred. */
export const WORD_RULES: readonly WordRule[] = [
  ...listed('sex', sex),
  ...listed('age', age).map(rule => ({ ...rule, accept: shutsOutAdults })),
  ...listed('ethnicity', ethnicity),
  ...listed('religion', religion),
  ...listed('household', household),
  ...listed('marital', marital),
  ...listed('health', health),
  ...listed('appearance', appearance),
]
