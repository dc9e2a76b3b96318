import { withClient } from '../../support/template'
import { CITIES, idOf, oneOf, pick, SKILLS } from './rows'

const BATCH = 5_000
/** Batches that are made at the same time, one for each core of the smallest machine that is measured. */
const HANDS = 2

const MAJORS =
  '机械设计制造及其自动化,会计学,软件工程,电气工程及其自动化,计算机科学与技术,材料成型及控制工程,国际经济与贸易,人力资源管理,土木工程,护理学,药学,食品科学与工程,物流管理,汉语言文学,市场营销,视觉传达设计,物联网工程,环境工程,数据科学与大数据技术,新能源材料与器件'
const SCHOOLS =
  '五邑大学,华南理工大学,中山大学,暨南大学,广东工业大学,深圳大学,湖南大学,武汉理工大学,南昌大学,广西大学,江西理工大学,长沙理工大学,东莞理工学院,佛山大学,岭南师范学院,韶关学院'
const WISHES =
  '工程师,会计,研发助理,技术员,管培生,产品经理,质量工程师,外贸业务员,前端工程师,数据分析师,教师,护士'
const SURNAMES = '陈,林,黄,张,李,王,吴,刘,梁,谢,何,罗,郑,郭,冯'
const GIVEN = '嘉欣,子轩,思远,雨桐,浩然,晓彤,俊杰,梓晴,文博,佳怡,志强,海燕'
const SUMMARIES =
  '在校期间参加学科竞赛并获校级奖励。有三个月企业实习经历，熟悉生产现场。担任学生干部，善于与人合作。完成毕业设计并通过答辩，愿意从基层做起。能独立查阅外文资料，乐于学习新工具。'

const USER_ROWS = `
  insert into "user" (id, name, email, "emailVerified", kind)
  select ${idOf('user', 'g')}, ${oneOf(SURNAMES, 'f')} || ${oneOf(GIVEN, 'g')}, 'bench' || g || '@talents.test', true, 'graduate'
  from generate_series($1::int, $2::int) g on conflict do nothing`

const TALENT_ROWS = `
  insert into talent (id, "userId", "externalId", name, "universityName", "majorName", degree, "graduatingClass",
    headline, summary, "currentCity", "wishedCities", "wishedSalaryFen", "wishedTypes", skills, visibility, "updatedAt")
  select ${idOf('talent', 'g')}, ${idOf('user', 'g')}, 'bench-' || g, ${oneOf(SURNAMES, 'f')} || ${oneOf(GIVEN, 'g')},
    ${oneOf(SCHOOLS, 'u')}, ${oneOf(MAJORS, 'm')},
    (array['associate', 'bachelor', 'bachelor', 'master', 'doctor']::"Degree"[])[1 + ${pick('d', 5)}],
    2025 + ${pick('y', 4)}, '求职：' || ${oneOf(WISHES, 'w')}, '${SUMMARIES}', ${oneOf(CITIES, 'c')},
    array[${oneOf(CITIES, 'p')}, ${oneOf(CITIES, 'q')}], 500000 + 50000 * ${pick('s', 20)}, '{full_time}',
    array[${oneOf(SKILLS, 'k')}, ${oneOf(SKILLS, 'l')}], 'all_verified', now() - g * interval '1 second'
  from generate_series($1::int, $2::int) g on conflict do nothing`

function fillPart(url: string, next: () => [number, number] | null): Promise<void> {
  return withClient(url, async client => {
    for (let part = next(); part; part = next()) {
      await client.query('begin')
      await client.query(USER_ROWS, part)
      await client.query(TALENT_ROWS, part)
      await client.query('commit')
    }
  })
}

/**
 * Fills up the made-up short profiles to so many: always the same ones, made by the database a few thousand at a time;
 * an earlier filling that was broken off is gone on with.
 * @param said is told how many there are
 */
export async function fillTalents(
  url: string,
  upTo: number,
  said: (there: number) => void = () => {},
): Promise<void> {
  const there = await withClient(url, async client => {
    const { rows } = await client.query(
      `select count(*)::int as n from talent where "externalId" like 'bench-%'`,
    )
    return rows[0].n as number
  })
  // Several hands: what was broken off may have gaps of a batch each, which are made again.
  let from = Math.max(0, there - HANDS * BATCH)
  const next = (): [number, number] | null => {
    if (from >= upTo) return null
    const part: [number, number] = [from + 1, Math.min(upTo, from + BATCH)]
    from = part[1]
    said(from)
    return part
  }
  await Promise.all(Array.from({ length: HANDS }, () => fillPart(url, next)))
  await withClient(url, client => client.query('vacuum analyze talent, "user"'))
}

/** How many profiles enterprises may find. */
export function countVisibleTalents(url: string): Promise<number> {
  return withClient(url, async client => {
    const { rows } = await client.query(
      `select count(*)::int as n from talent t join "user" u on u.id = t."userId"
       where t.visibility = 'all_verified' and u."disabledAt" is null`,
    )
    return rows[0].n
  })
}
