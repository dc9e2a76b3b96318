/** Skills of trade, offices, design, care and languages: usual name | English | other spellings, one a line. */
export const OFFICE_SKILLS = `
Excel|Excel|电子表格,Excel函数,数据透视表
PPT制作|Presentations|PPT,PowerPoint
Word|Word|文档排版
办公软件|Office software|Office,WPS,OFFICE软件
文字写作|Writing|公文写作,写作,文案
档案管理|Records management|档案
会议组织|Event organisation|会务,活动策划
行政管理|Office administration|行政
人力资源管理|Human resources|HR,人事管理
招聘|Recruiting|人才招聘
培训|Training|员工培训,企业培训
薪酬绩效|Compensation and performance|绩效管理,薪酬管理
劳动法|Labour law|劳动合同法
会计核算|Accounting|会计,账务处理,做账
财务分析|Financial analysis|财务报表分析
成本会计|Cost accounting|成本核算,成本控制
税务申报|Tax filing|报税,税务
审计|Auditing|内部审计
会计从业|Accounting certificate|初级会计,中级会计,会计证
金融分析|Financial modelling|投资分析,CFA
风险管理|Risk management|风控
出纳|Cashiering|
市场营销|Marketing|营销,市场推广
市场调研|Market research|市场分析
品牌策划|Branding|品牌推广
销售|Sales|销售管理,销售技巧
大客户管理|Key accounts|大客户销售,客户关系
商务谈判|Negotiation|谈判
渠道管理|Channel management|渠道开发
技术支持|Technical support|售前,售后支持,售后服务
客户服务|Customer service|客服
采购管理|Purchasing|采购,供应商管理
供应链管理|Supply chain management|供应链,SCM
仓储管理|Warehousing|仓库管理,WMS
物流管理|Logistics|物流
报关报检|Customs declaration|报关,报关员
国际贸易|International trade|外贸,进出口
跨境电商|Cross-border e-commerce|亚马逊运营,Amazon,阿里国际站
电商运营|E-commerce operations|淘宝运营,天猫运营,店铺运营
直播运营|Live-stream operations|直播带货,直播
新媒体运营|Social media|公众号运营,抖音运营,小红书运营
内容运营|Content operations|内容策划
SEO|Search engine optimisation|搜索引擎优化,SEM
产品经理|Product management|产品规划,Axure,原型设计
项目管理|Project management|PMP,项目经理
需求分析|Requirements analysis|业务分析
用户研究|User research|
UI设计|UI design|界面设计,Figma,Sketch
交互设计|Interaction design|UX,用户体验
平面设计|Graphic design|视觉设计,海报设计
Photoshop|Photoshop|PS,photo shop
Illustrator|Illustrator|AI绘图,adobe illustrator
CorelDRAW|CorelDRAW|CDR
InDesign|InDesign|排版设计
视频剪辑|Video editing|Premiere,PR剪辑,剪映
After Effects|After Effects|动效设计,影视后期
摄影|Photography|摄像
三维建模|3D modelling|3D建模,Blender,Maya
动画制作|Animation|动画设计
室内设计|Interior design|SketchUp,室内装饰
包装设计|Packaging design|
展示设计|Exhibition design|展厅设计
英语|English|CET-4,CET-6,英语四级,英语六级,大学英语六级
商务英语|Business English|BEC
雅思|IELTS|IELTS
日语|Japanese|N1,N2,日语能力考试
韩语|Korean|朝鲜语
西班牙语|Spanish|西语
葡萄牙语|Portuguese|葡语
法语|French|
德语|German|
俄语|Russian|
粤语|Cantonese|广东话,白话
普通话|Mandarin|普通话二级甲等
翻译|Translation|笔译,口译
教师资格|Teaching licence|教师资格证,教资
教学设计|Lesson planning|备课,课程设计
幼儿教育|Early education|学前教育,幼教
心理咨询|Counselling|心理辅导
社会工作|Social work|社工,社工证
护理|Nursing|护士执业,护士资格证
临床医学|Clinical medicine|执业医师
药学|Pharmacy|执业药师
康复治疗|Rehabilitation|康复
营养指导|Nutrition|营养师
健康管理|Health management|
法律检索|Legal research|法律实务
合同管理|Contract management|合同审核,合同审查
知识产权|Intellectual property|专利代理,专利检索
法律职业资格|Bar qualification|司法考试,法考
旅游服务|Tourism services|导游,导游证
酒店管理|Hotel management|
餐饮管理|Catering management|
烹饪|Cooking|厨师
新闻采写|Reporting|新闻写作,采访
播音主持|Broadcasting|主持
驾驶|Driving|C1驾照,驾照
统计分析|Statistics|SPSS,SAS
Stata|Stata|
R语言|R|R
科研写作|Academic writing|论文写作
沟通协调|Communication|沟通能力,沟通
团队管理|Team leadership|团队协作,团队合作
`
