import pg from 'pg'
import { CITIES, idOf, oneOf, pick, SKILLS } from './rows'

const BATCH = 2_000
const ENTERPRISES = 400

const TITLES =
  '机械工程师,会计,结构工程师,电气工程师,软件开发工程师,Java 开发工程师,前端工程师,产品经理,质量工程师,采购专员,外贸业务员,人力资源专员,模具设计师,工艺工程师,设备工程师,测试工程师,数据分析师,电池材料研发,自动化工程师,土建施工员,幼儿教师,护士,药剂师,食品检验员,物流主管,行政文员,销售经理,平面设计师,嵌入式工程师,环保工程师'
const BEFORE = ',高级,资深,初级,储备,助理,校招,驻场'
const SENTENCES =
  '负责产品从设计到量产的全过程。与生产、质量、采购等部门协作，按期完成项目。编制技术文件，维护工艺标准。分析现场问题并提出改进办法。参与客户沟通与方案评审。跟进供应商样品与检测报告。指导新同事，整理经验。'

const ENTERPRISE_ROWS = `
  with one as (select g, ${idOf('enterprise', 'g')} as id from generate_series(1, ${ENTERPRISES}) g),
  body as (
    insert into organisation (id, kind, name) select id, 'enterprise', '测量企业第' || g || '号有限公司' from one
    on conflict do nothing)
  insert into enterprise (id, name, status, city, district)
  select id, '测量企业第' || g || '号有限公司', 'approved', '江门市', '蓬江区' from one on conflict do nothing`

const OPENING_ROWS = `
  insert into opening (id, "enterpriseId", title, status, headcount, degree, employment, province, city, district,
    "salaryMinFen", "salaryMaxFen", "salaryMonths", skills, majors, benefits, "graduatingClasses", category, industry,
    duties, requirements, "publishedAt", "validUntil")
  select ${idOf('opening', 'g')}, ${idOf('enterprise', `1 + ${pick('e', ENTERPRISES)}`)},
    ${oneOf(BEFORE, 'b')} || ${oneOf(TITLES, 't')}, 'published', 1 + ${pick('h', 9)},
    (array['any', 'associate', 'bachelor', 'bachelor', 'master']::"Degree"[])[1 + ${pick('d', 5)}], 'full_time',
    '广东省', ${oneOf(CITIES, 'c')}, '', 500000 + 50000 * ${pick('s', 20)}, 800000 + 100000 * ${pick('s', 20)}, 12,
    array[${oneOf(SKILLS, 'k')}, ${oneOf(SKILLS, 'l')}], '{}', '{五险一金}', '{2027}', '技术', '制造业',
    repeat('${SENTENCES}', 1 + ${pick('n', 2)}), '${SENTENCES}',
    now() - g * interval '17 seconds', current_date + 60
  from generate_series($1::int, $2::int) g on conflict do nothing`

/**
 * Fills up the openings that visitors find to so many: always the same ones, a batch at a time, made by the database.
 * @returns how many were missing
 */
export async function fillOpenings(url: string, upTo: number): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(ENTERPRISE_ROWS)
    const count = async () =>
      Number((await client.query("select count(*) from opening where status = 'published'")).rows[0].count)
    let from = 1
    const wanted = upTo - (await count())
    for (let missing = upTo - (await count()); missing > 0; missing = upTo - (await count())) {
      const to = from + Math.min(BATCH, missing) - 1
      await client.query(OPENING_ROWS, [from, to])
      from = to + 1
    }
    await client.query('analyze opening, enterprise')
    return Math.max(0, wanted)
  } finally {
    await client.end()
  }
}
