import type { DivisionRow } from '~/modules/divisions/index'

/** Provinces of GB/T 2260 by code. */
const PROVINCES =
  '11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区'

/** Cities beyond Guangdong where the programme's universities and graduates are. */
const CITIES =
  '1301石家庄市 1302唐山市 1306保定市 1401太原市 1501呼和浩特市 2101沈阳市 2102大连市 2201长春市 2301哈尔滨市 3201南京市 3202无锡市 3203徐州市 3204常州市 3205苏州市 3206南通市 3210扬州市 3211镇江市 3301杭州市 3302宁波市 3303温州市 3304嘉兴市 3307金华市 3401合肥市 3402芜湖市 3501福州市 3502厦门市 3505泉州市 3601南昌市 3604九江市 3607赣州市 3701济南市 3702青岛市 3703淄博市 3706烟台市 3710威海市 4101郑州市 4103洛阳市 4201武汉市 4205宜昌市 4206襄阳市 4210荆州市 4301长沙市 4302株洲市 4303湘潭市 4304衡阳市 4501南宁市 4502柳州市 4503桂林市 4504梧州市 4601海口市 5101成都市 5107绵阳市 5201贵阳市 5203遵义市 5301昆明市 6101西安市 6104咸阳市 6201兰州市 6301西宁市 6401银川市 6501乌鲁木齐市'

/** Cities of Guangdong with their districts (the last two digits of the code before each name). */
const GUANGDONG: Record<string, string> = {
  '4401广州市':
    '03荔湾区 04越秀区 05海珠区 06天河区 11白云区 12黄埔区 13番禺区 14花都区 15南沙区 17从化区 18增城区',
  '4402韶关市':
    '03武江区 04浈江区 05曲江区 22始兴县 24仁化县 29翁源县 32乳源瑶族自治县 33新丰县 81乐昌市 82南雄市',
  '4403深圳市': '03罗湖区 04福田区 05南山区 06宝安区 07龙岗区 08盐田区 09龙华区 10坪山区 11光明区',
  '4404珠海市': '02香洲区 03斗门区 04金湾区',
  '4405汕头市': '07龙湖区 11金平区 12濠江区 13潮阳区 14潮南区 15澄海区 23南澳县',
  '4406佛山市': '04禅城区 05南海区 06顺德区 07三水区 08高明区',
  '4407江门市': '03蓬江区 04江海区 05新会区 81台山市 83开平市 84鹤山市 85恩平市',
  '4408湛江市': '02赤坎区 03霞山区 04坡头区 11麻章区 23遂溪县 25徐闻县 81廉江市 82雷州市 83吴川市',
  '4409茂名市': '02茂南区 04电白区 81高州市 82化州市 83信宜市',
  '4412肇庆市': '02端州区 03鼎湖区 04高要区 23广宁县 24怀集县 25封开县 26德庆县 84四会市',
  '4413惠州市': '02惠城区 03惠阳区 22博罗县 23惠东县 24龙门县',
  '4414梅州市': '02梅江区 03梅县区 22大埔县 23丰顺县 24五华县 26平远县 27蕉岭县 81兴宁市',
  '4415汕尾市': '02城区 21海丰县 23陆河县 81陆丰市',
  '4416河源市': '02源城区 21紫金县 22龙川县 23连平县 24和平县 25东源县',
  '4417阳江市': '02江城区 04阳东区 21阳西县 81阳春市',
  '4418清远市': '02清城区 03清新区 21佛冈县 23阳山县 25连山壮族瑶族自治县 26连南瑶族自治县 81英德市 82连州市',
  '4419东莞市': '',
  '4420中山市': '',
  '4451潮州市': '02湘桥区 03潮安区 22饶平县',
  '4452揭阳市': '02榕城区 03揭东区 22揭西县 24惠来县 81普宁市',
  '4453云浮市': '02云城区 03云安区 21新兴县 22郁南县 81罗定市',
}

/** Municipalities have one entry between province and districts, as in the standard. */
const MUNICIPALITIES = ['11', '12', '31', '50']

const split = (list: string, digits: number): [code: string, name: string][] =>
  list
    .split(' ')
    .filter(Boolean)
    .map(entry => [entry.slice(0, digits), entry.slice(digits)])

const provinces: DivisionRow[] = split(PROVINCES, 2).map(([code, name]) => ({
  code,
  name,
  level: 'province',
  parent: null,
  province: name,
  city: '',
}))
const provinceOf = new Map(provinces.map(row => [row.code, row.name]))

function city(code: string, name: string): DivisionRow {
  const parent = code.slice(0, 2)
  return { code, name, level: 'city', parent, province: provinceOf.get(parent) ?? '', city: name }
}

const guangdong = Object.entries(GUANGDONG).flatMap(([key, list]) => {
  const [code, name] = [key.slice(0, 4), key.slice(4)]
  const districts = split(list, 2).map(([digits, district]) => ({
    code: code + digits,
    name: district,
    level: 'district',
    parent: code,
    province: '广东省',
    city: name,
  }))
  return [city(code, name), ...districts]
})

/** The divisions as rows for `upsertDivisions`. */
export const DIVISIONS: DivisionRow[] = [
  ...provinces,
  ...MUNICIPALITIES.map(code => city(`${code}01`, '市辖区')),
  ...split(CITIES, 4).map(([code, name]) => city(code, name)),
  ...guangdong,
]
