/** A policy of the demonstration; texts are invented and marked as examples. */
export type DemoPolicy = {
  kind: 'policy' | 'announcement'
  title: string
  titleEn: string
  summary: string
  department: string
  tags: string[]
  /** Days from today on which it was published and takes effect; none for a draft. */
  published: number | null
  effective: number | null
  body: string
  bodyEn?: string
  withdrawn?: string
}

const EXAMPLE = '（示例文本，内容虚构，由人才办替换为正式文件）'
const EXAMPLE_EN = '(An example with invented content, to be replaced by the talent office.)'

/** Twelve policies and announcements, in every state. */
export const POLICIES: readonly DemoPolicy[] = [
  {
    kind: 'policy',
    title: '人才卡“一卡通”管理办法（示例）',
    titleEn: 'Rules of the talent card (example)',
    summary: '人才卡的层次、申请、年审、续期和注销。',
    department: '区人才办',
    tags: ['人才卡'],
    published: -120,
    effective: -110,
    body: `# 一、层次\n人才卡分领军、拔尖、骨干、青年四个层次，条件见各层次公布的规则。\n# 二、申请\n1、在线填写并上传材料；\n2、用人单位确认；\n3、部门复审并公示；\n4、发卡。\n# 三、年审与续期\n每年核验一次；到期前 30 日提示续期。\n${EXAMPLE}`,
    bodyEn: `# 1. Tiers\nThe card has four tiers; the conditions of each are published.\n# 2. Applying\n1. Fill in and upload the papers\n2. The employer confirms\n3. Departments review, and the result is made public\n4. The card is issued\n# 3. Verification and renewal\nOnce a year; renewal is asked for 30 days before the end.\n${EXAMPLE_EN}`,
  },
  {
    kind: 'policy',
    title: '人才租房补贴实施细则（示例）',
    titleEn: 'Rent subsidy for talents (example)',
    summary: '没有自有住房的持卡人可按月申请补贴。',
    department: '区住建局',
    tags: ['住房', '补贴'],
    published: -95,
    effective: -90,
    body: `# 一、对象\n持有效人才卡、在本区工作且本人和配偶在本区没有自有住房的人才。\n# 二、办理\n1、在“我的服务”中申请“租房补贴”；\n2、上传租赁合同；\n3、区住建局 15 个工作日内答复。\n# 三、停发\n离开本区工作、购房或人才卡失效的次月起停发。\n${EXAMPLE}`,
  },
  {
    kind: 'policy',
    title: '高层次人才子女入学服务办法（示例）',
    titleEn: 'School places for children of high-level talents (example)',
    summary: '统筹安排持卡人子女入园、入学和转学。',
    department: '区教育局',
    tags: ['子女入学'],
    published: -80,
    effective: -60,
    body: `# 一、对象\n领军、拔尖和骨干人才的子女。\n# 二、时间\n每年 4 月至 6 月集中受理，转学随时受理。\n# 三、材料\n- 户口簿或出生证明\n- 居住证明\n- 人才卡\n${EXAMPLE}`,
    bodyEn: `# 1. For whom\nChildren of holders of the upper three tiers.\n# 2. When\nApril to June each year; changes of school at any time.\n# 3. Papers\n- Household register or birth certificate\n- Proof of address\n- Talent card\n${EXAMPLE_EN}`,
  },
  {
    kind: 'policy',
    title: '“百校对百企”引才活动补助办法（示例）',
    titleEn: 'Support for the hundred-schools fairs (example)',
    summary: '参会院校和企业的交通、场地补助标准。',
    department: '区人社局',
    tags: ['引才', '补贴'],
    published: -70,
    effective: -60,
    body: `# 一、对象\n经人才办确认参加洽谈会并实际到场的院校和企业。\n# 二、方式\n活动结束后 30 日内凭签到记录申请。\n${EXAMPLE}`,
  },
  {
    kind: 'policy',
    title: '青年人才创业扶持办法（示例）',
    titleEn: 'Support for young founders (example)',
    summary: '首次创业可申请场地、贴息和一次性补贴。',
    department: '区财政局',
    tags: ['创业', '补贴'],
    published: -55,
    effective: -45,
    body: `# 一、对象\n毕业五年内在本区首次创办企业的持卡青年人才。\n# 二、内容\n1、孵化器场地租金减免；\n2、创业贷款贴息；\n3、带动就业的一次性补贴。\n${EXAMPLE}`,
  },
  {
    kind: 'policy',
    title: '人才医疗保健服务办法（示例）',
    titleEn: 'Medical care for talents (example)',
    summary: '就医绿色通道和年度体检。',
    department: '区卫健局',
    tags: ['医疗'],
    published: -50,
    effective: -40,
    body: `# 一、就医绿色通道\n领军和拔尖人才可由专人协助预约。\n# 二、年度体检\n骨干以上人才每年一次，凭权益券到合作医院。\n${EXAMPLE}`,
  },
  {
    kind: 'policy',
    title: '人才公寓配租与退出办法（示例）',
    titleEn: 'Allotting and leaving talent apartments (example)',
    summary: '积分、摇号、选房、轮候和退出。',
    department: '区住建局',
    tags: ['住房', '人才公寓'],
    published: -40,
    effective: -30,
    body: `# 一、配租\n按批次公布房源和规则，可按积分、摇号或积分加摇号排序。\n# 二、公开\n名册冻结、随机数来源提前公告，任何人都可以复核结果。\n# 三、退出\n不再符合条件的，给予宽限期。\n${EXAMPLE}`,
  },
  {
    kind: 'announcement',
    title: '关于开展本年度人才卡年审的公告（示例）',
    titleEn: 'Annual verification of talent cards (example)',
    summary: '请持卡人按提示上传在职证明。',
    department: '区人才办',
    tags: ['人才卡'],
    published: -21,
    effective: null,
    body: `请持卡人在收到提示后 30 日内在线上传在职证明。逾期未年审的，人才卡暂停使用。\n${EXAMPLE}`,
  },
  {
    kind: 'announcement',
    title: '人才驿站周末延时服务公告（示例）',
    titleEn: 'Talent stations open longer at weekends (example)',
    summary: '部分驿站周六开放，可提前预约。',
    department: '区人才办',
    tags: ['人才驿站'],
    published: -10,
    effective: -7,
    body: `即日起，潮连、滨江两个驿站周六上午开放。请在“人才驿站”页面提前预约。\n${EXAMPLE}`,
    bodyEn: `From now on the Chaolian and Riverside stations are open on Saturday mornings. Please book on the page of talent stations.\n${EXAMPLE_EN}`,
  },
  {
    kind: 'announcement',
    title: '新增三家权益券合作单位（示例）',
    titleEn: 'Three more partners redeem vouchers (example)',
    summary: '图书馆、博物馆和体育中心可使用权益券。',
    department: '区人才办',
    tags: ['权益券'],
    published: -4,
    effective: null,
    body: `持卡人到合作窗口出示人才卡二维码即可使用，次数见“我的权益券”。\n${EXAMPLE}`,
  },
  {
    kind: 'policy',
    title: '紧缺工种技能人才认定办法（旧版，示例）',
    titleEn: 'Recognition of skilled workers, former version (example)',
    summary: '旧版办法。',
    department: '区人社局',
    tags: ['引才'],
    published: -300,
    effective: -290,
    body: `旧版正文。\n${EXAMPLE}`,
    withdrawn: '已由新的认定办法替代。',
  },
  {
    kind: 'announcement',
    title: '下一届洽谈会参会须知（草稿，示例）',
    titleEn: 'Notes for the next fair (draft, example)',
    summary: '待定稿。',
    department: '区人才办',
    tags: ['引才'],
    published: null,
    effective: null,
    body: `待定稿。\n${EXAMPLE}`,
  },
]
