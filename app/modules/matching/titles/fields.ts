/**
 * What posts are about: fields of work, and in each, a line each, the words that name the same kind of post. Two posts
 * of one line are near, two lines of one field are related. Written as they fold (lower case, simplified).
 */
const LINES: Readonly<Record<string, string>> = {
  finance: `
    会计|财务|财会|账务|总账|accountant|accounting|finance|financial
    出纳|收银|cashier|teller
    审计|内审|auditor|audit
    税务|tax
    成本|核算|cost
    资金|融资|treasury`,
  investment: `
    投资|投融资|基金|证券|investment|fund|securities
    理财|客户理财|wealth
    风控|风险|合规|信贷|信审|risk|compliance|credit
    保险|核保|理赔|精算|insurance|actuary|underwriter`,
  people: `
    人力资源|人事|hr|hrbp|human resources|human resource
    招聘|猎头|recruiter|recruitment|recruiting|headhunter|talent acquisition
    薪酬|薪资|绩效|社保|compensation|payroll
    培训|企业培训|培训师|training|trainer`,
  office: `
    行政|后勤|总务|administration|administrative|admin
    文员|内勤|跟单|录入|统计员|clerk|data entry
    秘书|总经理助理|总裁助理|董事长助理|经理助理|secretary
    前台|接待|总机|receptionist|front desk
    翻译|口译|笔译|translator|interpreter`,
  sales: `
    销售|业务员|业务代表|业务经理|客户经理|客户代表|大客户|电话销售|电销|销售代表|渠道|sales|account manager|account executive
    商务|商务拓展|招商|拓展|bd|business development
    外贸|国际贸易|进出口|外销|foreign trade|import|export
    置业顾问|房产经纪|房地产经纪|房产销售|房产顾问|real estate agent
    导购|店员|营业员|促销|门店|店长|shop assistant|retail|store`,
  marketing: `
    市场|营销|推广|品牌|市场营销|marketing|brand
    策划|企划|活动|event|planner|planning
    公关|媒介|广告|投放|pr|public relations|media|advertising
    文案|编辑|记者|采编|内容|copywriter|editor|content|journalist`,
  operations: `
    运营|新媒体|社群|用户运营|内容运营|直播|主播|operations|operation
    电商|电子商务|淘宝|天猫|跨境|亚马逊|店铺|e-commerce|ecommerce|amazon
    客服|客户服务|售后|坐席|呼叫中心|customer service|customer support|call center`,
  product: `
    产品经理|产品助理|产品总监|产品策划|产品|product manager|product owner|pm|product
    项目经理|项目管理|项目主管|项目助理|项目|pmo|project manager|project
    咨询|顾问|consultant|consulting
    需求分析|业务分析|business analyst`,
  software: `
    软件|开发|程序员|研发|software|developer|programmer|development|coder
    java|javaee|spring
    c++|c/c++|qt
    .net|c#|dotnet
    python|django
    php|golang|go|node.js|nodejs|后端|后台|服务端|backend|back-end
    前端|web前端|html5|javascript|vue|react|frontend|front-end|front end
    android|安卓|ios|移动端|app开发|mobile
    全栈|full stack|fullstack|full-stack
    架构师|架构|architect
    测试|qa|test|tester|testing
    游戏|unity|u3d|game`,
  data: `
    算法|机器学习|深度学习|人工智能|图像|视觉|语音|nlp|ai|algorithm|machine learning|deep learning|computer vision
    数据分析|数据挖掘|数据|大数据|bi|data analyst|data analysis|data scientist|data|big data
    数据库|dba|oracle|database
    etl|hadoop|spark|数仓|数据仓库|data engineer`,
  systems: `
    运维|devops|sre|系统管理|系统工程师|system administrator|linux
    网络|网管|网络管理员|信息安全|安全工程师|network|security engineer|cyber security
    it|信息化|技术支持|实施|桌面|helpdesk|technical support|implementation|it support
    erp|sap|crm`,
  design: `
    平面设计|美工|平面|视觉设计|美术|graphic designer|graphic|visual
    ui|ux|ui设计|交互设计|用户体验|interaction
    室内设计|家装|软装|装修|装饰|interior
    工业设计|外观设计|产品设计|industrial design
    服装设计|服装|打版|面料|fashion|apparel
    动画|原画|三维|3d|影视|剪辑|后期|摄影|摄像|animation|video|photographer
    设计|design|designer`,
  machinery: `
    机械|结构|机械设计|机构|mechanical|structural
    模具|冲压|注塑|mould|mold
    数控|cnc|加工中心|车工|铣工|编程员
    机电|设备|维修|机修|设备维护|equipment|maintenance|technician|repair
    焊工|钳工|焊接|welder|welding
    汽车|整车|底盘|automotive|vehicle
    制图|绘图|cad|drafter`,
  electrical: `
    电气|电工|强电|弱电|电力|electrical|electrician|power
    自动化|plc|工控|机器人|automation|robot|robotics|control
    电子|硬件|电路|pcb|electronic|electronics|hardware
    嵌入式|单片机|固件|embedded|firmware|mcu
    通信|射频|光学|通讯|communication|telecom|rf|optical
    半导体|芯片|集成电路|ic|fpga|版图|semiconductor|chip`,
  production: `
    生产|车间|制造|厂长|拉长|production|manufacturing|plant
    操作工|普工|工人|装配|技工|包装工|operator|worker|assembler
    工艺|制程|pe|process|ie|工业工程
    质量|品质|质检|品管|检验|qc|sqe|quality|inspector|qe
    安全员|ehs|安全生产|环保|环境|environmental|safety
    计划|物控|pmc|生管|planner`,
  supply: `
    采购|供应商|买手|purchasing|procurement|buyer|sourcing
    物流|供应链|货运|货代|船务|报关|logistics|supply chain|freight|shipping
    仓库|仓储|仓管|理货|库管|warehouse|storekeeper
    司机|驾驶员|配送|快递|送货|骑手|driver|delivery|courier`,
  building: `
    建筑|建筑设计|architecture|construction|building
    土木|土建|结构设计|施工|施工员|道路|桥梁|市政|civil|site engineer
    造价|预算|工程造价|投标|招标|招投标|estimator|quantity surveyor|bidding|tender
    监理|工程监理|资料员|supervision
    暖通|给排水|机电安装|hvac|plumbing
    园林|景观|规划|城市规划|测绘|测量|landscape|survey|urban planning
    物业|保安|保洁|工程维修|property|security guard|cleaner
    房地产|地产|开发报建|real estate`,
  science: `
    化工|化学|涂料|高分子|chemical|chemistry|chemist|polymer
    材料|新材料|冶金|materials|material|metallurgy
    生物|生物制药|制药|药物|药品|biology|biotech|pharmaceutical|drug
    食品|烘焙|food
    实验室|化验|检测|分析测试|laboratory|lab
    农业|畜牧|种植|养殖|兽医|agriculture|veterinarian
    研究员|科研|科学家|researcher|research|scientist|r&d
    能源|光伏|电池|锂电|新能源|储能|energy|battery|solar`,
  health: `
    医生|医师|主治|doctor|physician
    护士|护理|护工|nurse|nursing
    药师|药剂|医药代表|医药|pharmacist|medical representative
    临床|医疗|医疗器械|cra|crc|clinical|medical
    康复|按摩|美容|健身|教练|美发|beauty|coach|fitness
    心理|社工|心理咨询|psychologist|social worker`,
  teaching: `
    教师|老师|讲师|教员|教授|家教|教学|teacher|lecturer|tutor|professor|instructor
    幼教|幼儿园|早教|保育|kindergarten|preschool
    课程顾问|学习顾问|教务|班主任|教育|course consultant|education|academic`,
  law: `
    律师|法务|法律|lawyer|legal|attorney|counsel|paralegal
    专利|知识产权|patent|intellectual property`,
  hospitality: `
    厨师|厨工|面点|后厨|chef|cook
    服务员|餐饮|餐厅|咖啡|waiter|waitress|restaurant|catering|barista
    酒店|客房|宾客|hotel|housekeeping
    旅游|导游|票务|计调|tour|travel|guide
    家政|保姆|月嫂|housekeeper|nanny`,
}

/** The same as lists: for each field its groups of words. */
export const FIELDS: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  Object.entries(LINES).map(([field, lines]) => [
    field,
    lines
      .trim()
      .split('\n')
      .map(line => line.trim().split('|')),
  ]),
)
