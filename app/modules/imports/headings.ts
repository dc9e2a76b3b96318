import { columnsOf, type ImportKind, ROWS } from './row-schemas'

const CHINESE: Record<string, string> = {
  外部编号: 'external_id',
  编号: 'external_id',
  学号: 'external_id',
  岗位名称: 'title',
  企业名称: 'company',
  单位名称: 'company',
  城市: 'city',
  区县: 'district',
  '最低月薪（千元）': 'salary_min_k',
  '最高月薪（千元）': 'salary_max_k',
  学历: 'degree',
  经验: 'experience',
  用工形式: 'employment',
  招聘人数: 'headcount',
  专业: 'majors',
  技能: 'skills',
  福利: 'benefits',
  职位类别: 'category',
  行业: 'industry',
  岗位描述: 'description',
  姓名: 'name',
  名称: 'name',
  学校: 'university',
  专业代码: 'major_code',
  届别: 'graduating_class',
  邮箱: 'email',
  手机: 'phone',
  意向城市: 'wished_cities',
  '期望月薪（千元）': 'wished_salary_k',
  统一社会信用代码: 'credit_code',
  规模: 'size',
  联系人: 'contact_name',
  联系邮箱: 'contact_email',
  学校标识码: 'code',
  代码: 'code',
  主管部门: 'authority',
  省份: 'province',
  办学层次: 'level',
  办学性质: 'nature',
  类型: 'type',
  专业类: 'major_class',
  学科门类: 'discipline',
  学制: 'years',
}

export type Headings = { names: Record<string, string>; missing: string[]; ignored: string[] }

/**
 * Which heading of a file means which column: by its own name or a usual Chinese heading, order free. Says what is
 * missing and which further columns are ignored.
 */
export function readHeadings(kind: ImportKind, columns: readonly string[]): Headings {
  const known = new Set(columnsOf(kind))
  const names: Record<string, string> = {}
  const ignored: string[] = []
  for (const heading of columns) {
    const plain = heading.trim()
    const column = known.has(plain.toLowerCase()) ? plain.toLowerCase() : CHINESE[plain]
    const own = kind === 'openings' || column !== 'company' ? column : 'name'
    if (own && known.has(own) && !Object.values(names).includes(own)) names[heading] = own
    else if (plain !== '') ignored.push(plain)
  }
  const found = new Set(Object.values(names))
  return { names, ignored, missing: ROWS[kind].required.filter(column => !found.has(column)) }
}
