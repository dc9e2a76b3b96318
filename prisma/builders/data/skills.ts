import type { SkillRow } from '~/modules/skills/index'
import { OFFICE_SKILLS } from './office-skills'

/** Skills of engineering, production and software: usual name | English | other spellings, one a line. */
const TECHNICAL = `
机械设计|Mechanical design|机械结构设计,结构设计,机构设计
机械制图|Mechanical drawing|工程制图,机械识图,识图
AutoCAD|AutoCAD|CAD,CAD制图,天正CAD
SolidWorks|SolidWorks|SW,solid works
UG NX|Siemens NX|UG,NX,Unigraphics
Pro/E|Creo|Creo,ProE,proengineer
CATIA|CATIA|
有限元分析|Finite element analysis|FEA,有限元,CAE,仿真分析
ANSYS|ANSYS|
公差分析|Tolerance analysis|形位公差,尺寸链
模具设计|Mould design|注塑模具设计,冲压模具设计,模具
注塑成型|Injection moulding|注塑,注塑工艺
冲压工艺|Stamping|冲压
压铸工艺|Die casting|压铸
钣金设计|Sheet metal design|钣金
焊接工艺|Welding|焊接,电焊,氩弧焊
数控编程|CNC programming|CNC编程,数控加工,CNC
Mastercam|Mastercam|
液压传动|Hydraulics|液压,气动,液压与气动
机器人调试|Robot commissioning|工业机器人,机器人编程,工业机器人调试
机器视觉|Machine vision|视觉检测,图像检测
自动化设备调试|Automation commissioning|设备调试,非标自动化
PLC编程|PLC programming|PLC,可编程控制器,西门子PLC,三菱PLC,欧姆龙PLC
变频器调试|Inverter drives|变频器,伺服调试
电气设计|Electrical design|电气制图,电气原理图
EPLAN|EPLAN|
组态软件|SCADA|SCADA,WinCC,组态王
工业以太网|Industrial Ethernet|Profinet,Modbus,现场总线
单片机开发|Microcontroller development|单片机,MCU,STM32,51单片机
嵌入式开发|Embedded development|嵌入式,嵌入式系统,嵌入式Linux
ARM开发|ARM development|ARM
RTOS|Real-time operating systems|FreeRTOS,实时操作系统
PCB设计|PCB layout|PCB,PCB Layout,印制电路板设计
Altium Designer|Altium Designer|AD,Protel
Cadence|Cadence|OrCAD,Allegro
模拟电路|Analogue circuits|模电,模拟电子技术
数字电路|Digital circuits|数电,数字电子技术
电源设计|Power supply design|开关电源,电源管理
电机控制|Motor control|电机驱动,伺服控制
电机设计|Motor design|
FPGA开发|FPGA development|FPGA,Verilog,VHDL
射频设计|RF design|射频,RF
信号处理|Signal processing|DSP,数字信号处理
EMC设计|EMC design|EMC,电磁兼容
LED照明设计|LED lighting design|LED,照明设计,灯具设计
光学设计|Optical design|Zemax,光学仿真
电池管理系统|Battery management systems|BMS
锂电池工艺|Lithium battery processes|锂电池,锂离子电池,动力电池
电化学|Electrochemistry|电化学测试
储能系统|Energy storage systems|储能
光伏系统|Photovoltaic systems|光伏,太阳能
高分子材料|Polymer materials|高分子,改性塑料
涂料配方|Coating formulation|涂料,配方研发,油漆
材料表征|Materials characterisation|SEM,XRD,材料检测
金属热处理|Heat treatment|热处理
表面处理|Surface treatment|电镀,阳极氧化,喷涂
化工工艺|Chemical process|化学工艺,化工设计
Aspen Plus|Aspen Plus|Aspen,流程模拟
仪器分析|Instrumental analysis|HPLC,气相色谱,液相色谱
食品工艺|Food processing|食品加工,食品研发
食品检验|Food testing|食品检测,理化检验,微生物检验
HACCP|HACCP|食品安全管理体系,ISO22000
感官评价|Sensory evaluation|
发酵工艺|Fermentation|发酵
药品生产质量管理规范|GMP|GMP
细胞培养|Cell culture|
分子生物学|Molecular biology|PCR
工业设计|Industrial design|产品外观设计,ID设计
Rhino|Rhino|犀牛
KeyShot|KeyShot|产品渲染
3ds Max|3ds Max|3DMAX,3dsMAX
工艺设计|Process planning|工艺编制,工艺文件
精益生产|Lean production|精益,5S,精益管理
六西格玛|Six Sigma|6 Sigma,6sigma
工业工程|Industrial engineering|IE,标准工时
质量管理|Quality management|品质管理,品管,质量控制,QC
质量体系审核|Quality auditing|内审员,ISO9001,ISO 9001
IATF 16949|IATF 16949|TS16949,IATF16949
FMEA|FMEA|失效模式分析
SPC|Statistical process control|统计过程控制,MSA
计量检测|Metrology|三坐标测量,三坐标,计量
设备维护|Equipment maintenance|设备维修,设备保养,TPM
生产计划|Production planning|PMC,排产,生产管理
MES|MES|制造执行系统
安全生产|Work safety|EHS,安全管理,注册安全工程师
环境监测|Environmental monitoring|环境检测
污水处理|Waste water treatment|水处理,废水处理
暖通设计|HVAC design|暖通,空调设计,HVAC
制冷技术|Refrigeration|制冷,热泵
家电开发|Appliance development|小家电开发,家电研发
厨房电器开发|Kitchen appliance development|
给排水设计|Water supply and drainage design|给排水
土木工程施工|Civil construction|土建,土建施工
工程造价|Cost estimating|造价,预算,工程预算,广联达
BIM|BIM|Revit,建筑信息模型
建筑设计|Architectural design|
园林设计|Landscape design|景观设计
测绘|Surveying|工程测量,测量
摩托车整车开发|Motorcycle development|整车设计,摩托车设计
发动机标定|Engine calibration|发动机
汽车电子|Automotive electronics|CAN总线,CAN
纺织工艺|Textile processes|纺织,染整
服装设计|Fashion design|服装打版
造纸工艺|Papermaking|制浆造纸
印刷工艺|Printing|印刷,包装印刷
C语言|C|C,C/C++
C++|C++|CPP,cplusplus
C#|C#|CSharp,.NET,dotnet
Java|Java|J2EE,JavaEE
Spring Boot|Spring Boot|Spring,SpringBoot,SpringCloud
Python|Python|
Go|Go|Golang,go语言
Rust|Rust|
PHP|PHP|
JavaScript|JavaScript|JS,ES6
TypeScript|TypeScript|TS
React|React|ReactJS,React.js
Vue|Vue|Vue.js,VueJS
Node.js|Node.js|NodeJS,node
HTML/CSS|HTML and CSS|HTML,CSS,HTML5,CSS3
前端开发|Front-end development|Web前端,前端
后端开发|Back-end development|服务端开发,后端
安卓开发|Android development|Android,Kotlin
iOS开发|iOS development|iOS,Swift
鸿蒙开发|HarmonyOS development|HarmonyOS,ArkTS
小程序开发|Mini-program development|微信小程序,小程序
Qt|Qt|QT开发
Linux|Linux|linux系统
Shell|Shell scripting|Bash
MySQL|MySQL|
PostgreSQL|PostgreSQL|Postgres
Oracle|Oracle|Oracle数据库
SQL Server|SQL Server|MSSQL
SQL|SQL|数据库查询
Redis|Redis|
MongoDB|MongoDB|
Docker|Docker|容器
Kubernetes|Kubernetes|K8s
微服务|Microservices|
Git|Git|
软件测试|Software testing|测试,功能测试,测试用例
自动化测试|Test automation|Selenium,Appium
性能测试|Performance testing|JMeter,LoadRunner
运维|Operations|系统运维,DevOps
网络管理|Network administration|网络工程,CCNA,HCIA
网络安全|Cyber security|信息安全,渗透测试
云计算|Cloud computing|阿里云,AWS,云平台
大数据|Big data|Hadoop,Spark,Flink
数据分析|Data analysis|数据统计,数据挖掘
数据可视化|Data visualisation|Power BI,Tableau,BI
机器学习|Machine learning|ML
深度学习|Deep learning|PyTorch,TensorFlow,神经网络
大语言模型|Large language models|LLM,大模型
计算机视觉|Computer vision|OpenCV,图像识别,图像处理
自然语言处理|Natural language processing|NLP
推荐算法|Recommender systems|
MATLAB|MATLAB|Simulink
LabVIEW|LabVIEW|
物联网|Internet of things|IoT,MQTT
区块链|Blockchain|
ERP|ERP|用友,金蝶
SAP|SAP|
`

/** One line of a list as a skill. */
function skillOf(line: string): SkillRow {
  const [name = '', nameEn = '', synonyms = ''] = line.split('|')
  return { name, nameEn: nameEn || null, synonyms: synonyms.split(',').filter(Boolean) }
}

/** The skills as rows for `upsertSkills`. */
export const SKILLS: SkillRow[] = `${TECHNICAL}${OFFICE_SKILLS}`.split('\n').filter(Boolean).map(skillOf)
