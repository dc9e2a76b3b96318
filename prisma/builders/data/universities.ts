/**
 * The hundred universities of the demonstration under their public names, after the list of regular higher education
 * institutions of the Ministry of Education; one a line: code | name | English | authority | province | city | level |
 * type | nature | 985, 211. That they take part, and all numbers about them, are invented.
 */
const LINES = `
4144011349|五邑大学|Wuyi University|广东省|广东省|江门市|本科|综合类|公办|
4144010558|中山大学|Sun Yat-sen University|教育部|广东省|广州市|本科|综合类|公办|985 211
4144010561|华南理工大学|South China University of Technology|教育部|广东省|广州市|本科|综合类|公办|985 211
4144010559|暨南大学|Jinan University|国务院侨办|广东省|广州市|本科|综合类|公办|211
4144010574|华南师范大学|South China Normal University|广东省|广东省|广州市|本科|师范类|公办|211
4144010564|华南农业大学|South China Agricultural University|广东省|广东省|广州市|本科|综合类|公办|
4144011845|广东工业大学|Guangdong University of Technology|广东省|广东省|广州市|本科|理工类|公办|
4144010590|深圳大学|Shenzhen University|广东省|广东省|深圳市|本科|综合类|公办|
4144011078|广州大学|Guangzhou University|广东省|广东省|广州市|本科|综合类|公办|
4144010560|汕头大学|Shantou University|广东省|广东省|汕头市|本科|综合类|公办|
4144011819|东莞理工学院|Dongguan University of Technology|广东省|广东省|东莞市|本科|理工类|公办|
4144010566|广东海洋大学|Guangdong Ocean University|广东省|广东省|湛江市|本科|综合类|公办|
4144012121|南方医科大学|Southern Medical University|广东省|广东省|广州市|本科|医药类|公办|
4144010570|广州医科大学|Guangzhou Medical University|广东省|广东省|广州市|本科|医药类|公办|
4144010571|广东医科大学|Guangdong Medical University|广东省|广东省|湛江市|本科|医药类|公办|
4144010573|广东药科大学|Guangdong Pharmaceutical University|广东省|广东省|广州市|本科|医药类|公办|
4144010572|广州中医药大学|Guangzhou University of Chinese Medicine|广东省|广东省|广州市|本科|医药类|公办|
4144011846|广东外语外贸大学|Guangdong University of Foreign Studies|广东省|广东省|广州市|本科|语言类|公办|
4144010592|广东财经大学|Guangdong University of Finance and Economics|广东省|广东省|广州市|本科|财经类|公办|
4144011347|仲恺农业工程学院|Zhongkai University of Agriculture and Engineering|广东省|广东省|广州市|本科|农林类|公办|
4144011656|广东石油化工学院|Guangdong University of Petrochemical Technology|广东省|广东省|茂名市|本科|理工类|公办|
4144010579|岭南师范学院|Lingnan Normal University|广东省|广东省|湛江市|本科|师范类|公办|
4144010580|肇庆学院|Zhaoqing University|广东省|广东省|肇庆市|本科|师范类|公办|
4144010577|惠州学院|Huizhou University|广东省|广东省|惠州市|本科|综合类|公办|
4144011540|广东金融学院|Guangdong University of Finance|广东省|广东省|广州市|本科|财经类|公办|
4144014325|南方科技大学|Southern University of Science and Technology|广东省|广东省|深圳市|本科|理工类|公办|
4144010586|广州美术学院|Guangzhou Academy of Fine Arts|广东省|广东省|广州市|本科|艺术类|公办|
4144013711|江门职业技术学院|Jiangmen Polytechnic|广东省|广东省|江门市|专科|综合类|公办|
4144014265|广东南方职业学院|Guangdong Nanfang Institute of Technology|广东省教育厅|广东省|江门市|专科|综合类|民办|
4144014610|广东江门中医药职业学院|Guangdong Jiangmen Chinese Medicine College|广东省|广东省|江门市|专科|医药类|公办|
4144012046|广州番禺职业技术学院|Guangzhou Panyu Polytechnic|广东省|广东省|广州市|专科|综合类|公办|
4144012743|广东机电职业技术学院|Guangdong Mechanical and Electrical Polytechnic|广东省|广东省|广州市|专科|理工类|公办|
4144010861|广东交通职业技术学院|Guangdong Communication Polytechnic|广东省|广东省|广州市|专科|理工类|公办|
4144014066|中山职业技术学院|Zhongshan Polytechnic|广东省|广东省|中山市|专科|综合类|公办|
4144012327|佛山职业技术学院|Foshan Polytechnic|广东省|广东省|佛山市|专科|综合类|公办|
4144012573|广东食品药品职业学院|Guangdong Food and Drug Vocational College|广东省|广东省|广州市|专科|医药类|公办|
4144014263|东莞职业技术学院|Dongguan Polytechnic|广东省|广东省|东莞市|专科|理工类|公办|
4161010698|西安交通大学|Xi'an Jiaotong University|教育部|陕西省|西安市|本科|综合类|公办|985 211
4161010699|西北工业大学|Northwestern Polytechnical University|工业和信息化部|陕西省|西安市|本科|理工类|公办|985 211
4161010701|西安电子科技大学|Xidian University|教育部|陕西省|西安市|本科|理工类|公办|211
4161010710|长安大学|Chang'an University|教育部|陕西省|西安市|本科|理工类|公办|211
4161010697|西北大学|Northwest University|陕西省|陕西省|西安市|本科|综合类|公办|211
4161010700|西安理工大学|Xi'an University of Technology|陕西省|陕西省|西安市|本科|理工类|公办|
4161010703|西安建筑科技大学|Xi'an University of Architecture and Technology|陕西省|陕西省|西安市|本科|理工类|公办|
4161010708|陕西科技大学|Shaanxi University of Science and Technology|陕西省|陕西省|西安市|本科|理工类|公办|
4161010702|西安工业大学|Xi'an Technological University|陕西省|陕西省|西安市|本科|理工类|公办|
4161010704|西安科技大学|Xi'an University of Science and Technology|陕西省|陕西省|西安市|本科|理工类|公办|
4161010718|陕西师范大学|Shaanxi Normal University|教育部|陕西省|西安市|本科|师范类|公办|211
4161010712|西北农林科技大学|Northwest A&F University|教育部|陕西省|咸阳市|本科|农林类|公办|985 211
4161010709|西安工程大学|Xi'an Polytechnic University|陕西省|陕西省|西安市|本科|理工类|公办|
4142010486|武汉大学|Wuhan University|教育部|湖北省|武汉市|本科|综合类|公办|985 211
4142010487|华中科技大学|Huazhong University of Science and Technology|教育部|湖北省|武汉市|本科|综合类|公办|985 211
4142010497|武汉理工大学|Wuhan University of Technology|教育部|湖北省|武汉市|本科|理工类|公办|211
4142010504|华中农业大学|Huazhong Agricultural University|教育部|湖北省|武汉市|本科|农林类|公办|211
4142010500|湖北工业大学|Hubei University of Technology|湖北省|湖北省|武汉市|本科|理工类|公办|
4142010488|武汉科技大学|Wuhan University of Science and Technology|湖北省|湖北省|武汉市|本科|综合类|公办|
4142010490|武汉工程大学|Wuhan Institute of Technology|湖北省|湖北省|武汉市|本科|理工类|公办|
4143010532|湖南大学|Hunan University|教育部|湖南省|长沙市|本科|综合类|公办|985 211
4143010533|中南大学|Central South University|教育部|湖南省|长沙市|本科|综合类|公办|985 211
4143010530|湘潭大学|Xiangtan University|湖南省|湖南省|湘潭市|本科|综合类|公办|
4143010536|长沙理工大学|Changsha University of Science and Technology|湖南省|湖南省|长沙市|本科|理工类|公办|
4143010534|湖南科技大学|Hunan University of Science and Technology|湖南省|湖南省|湘潭市|本科|综合类|公办|
4145010593|广西大学|Guangxi University|广西壮族自治区|广西壮族自治区|南宁市|本科|综合类|公办|211
4145010595|桂林电子科技大学|Guilin University of Electronic Technology|广西壮族自治区|广西壮族自治区|桂林市|本科|理工类|公办|
4145010596|桂林理工大学|Guilin University of Technology|广西壮族自治区|广西壮族自治区|桂林市|本科|理工类|公办|
4145010594|广西科技大学|Guangxi University of Science and Technology|广西壮族自治区|广西壮族自治区|柳州市|本科|理工类|公办|
4146010589|海南大学|Hainan University|海南省|海南省|海口市|本科|综合类|公办|211
4136010403|南昌大学|Nanchang University|江西省|江西省|南昌市|本科|综合类|公办|211
4136010407|江西理工大学|Jiangxi University of Science and Technology|江西省|江西省|赣州市|本科|理工类|公办|
4136010404|华东交通大学|East China Jiaotong University|江西省|江西省|南昌市|本科|理工类|公办|
4136010406|南昌航空大学|Nanchang Hangkong University|江西省|江西省|南昌市|本科|理工类|公办|
4135010384|厦门大学|Xiamen University|教育部|福建省|厦门市|本科|综合类|公办|985 211
4135010386|福州大学|Fuzhou University|福建省|福建省|福州市|本科|理工类|公办|211
4135010385|华侨大学|Huaqiao University|国务院侨办|福建省|泉州市|本科|综合类|公办|
4123010213|哈尔滨工业大学|Harbin Institute of Technology|工业和信息化部|黑龙江省|哈尔滨市|本科|理工类|公办|985 211
4123010217|哈尔滨工程大学|Harbin Engineering University|工业和信息化部|黑龙江省|哈尔滨市|本科|理工类|公办|211
4122010183|吉林大学|Jilin University|教育部|吉林省|长春市|本科|综合类|公办|985 211
4121010141|大连理工大学|Dalian University of Technology|教育部|辽宁省|大连市|本科|理工类|公办|985 211
4121010145|东北大学|Northeastern University|教育部|辽宁省|沈阳市|本科|理工类|公办|985 211
4113010216|燕山大学|Yanshan University|河北省|河北省|秦皇岛市|本科|综合类|公办|
4114010112|太原理工大学|Taiyuan University of Technology|山西省|山西省|太原市|本科|理工类|公办|211
4111010008|北京科技大学|University of Science and Technology Beijing|教育部|北京市|北京市|本科|理工类|公办|211
4111010010|北京化工大学|Beijing University of Chemical Technology|教育部|北京市|北京市|本科|理工类|公办|211
4112010056|天津大学|Tianjin University|教育部|天津市|天津市|本科|综合类|公办|985 211
4141010459|郑州大学|Zhengzhou University|河南省|河南省|郑州市|本科|综合类|公办|211
4134010359|合肥工业大学|Hefei University of Technology|教育部|安徽省|合肥市|本科|理工类|公办|211
4132010295|江南大学|Jiangnan University|教育部|江苏省|无锡市|本科|综合类|公办|211
4132010291|南京工业大学|Nanjing Tech University|江苏省|江苏省|南京市|本科|理工类|公办|
4132010299|江苏大学|Jiangsu University|江苏省|江苏省|镇江市|本科|综合类|公办|
4133010337|浙江工业大学|Zhejiang University of Technology|浙江省|浙江省|杭州市|本科|理工类|公办|
4150010611|重庆大学|Chongqing University|教育部|重庆市|重庆市|本科|综合类|公办|985 211
4150011660|重庆理工大学|Chongqing University of Technology|重庆市|重庆市|重庆市|本科|理工类|公办|
4151010613|西南交通大学|Southwest Jiaotong University|教育部|四川省|成都市|本科|理工类|公办|211
4151010614|电子科技大学|University of Electronic Science and Technology of China|教育部|四川省|成都市|本科|理工类|公办|985 211
4151010610|四川大学|Sichuan University|教育部|四川省|成都市|本科|综合类|公办|985 211
4153010674|昆明理工大学|Kunming University of Science and Technology|云南省|云南省|昆明市|本科|理工类|公办|
4152010657|贵州大学|Guizhou University|贵州省|贵州省|贵阳市|本科|综合类|公办|211
4162010731|兰州理工大学|Lanzhou University of Technology|甘肃省|甘肃省|兰州市|本科|理工类|公办|
4131010255|东华大学|Donghua University|教育部|上海市|上海市|本科|综合类|公办|211
4136010408|景德镇陶瓷大学|Jingdezhen Ceramic University|江西省|江西省|景德镇市|本科|艺术类|公办|
`

export type DemoUniversity = {
  code: string
  name: string
  nameEn: string
  authority: string
  province: string
  city: string
  level: string
  type: string
  nature: string
  is985: boolean
  is211: boolean
}

function universityOf(line: string): DemoUniversity {
  const [
    code = '',
    name = '',
    nameEn = '',
    authority = '',
    province = '',
    city = '',
    level = '',
    type = '',
    ...more
  ] = line.split('|')
  const [nature = '', programmes = ''] = more
  const is985 = programmes.includes('985')
  const is211 = programmes.includes('211')
  return { code, name, nameEn, authority, province, city, level, type, nature, is985, is211 }
}

export const DEMO_UNIVERSITIES: DemoUniversity[] = LINES.trim().split('\n').map(universityOf)
