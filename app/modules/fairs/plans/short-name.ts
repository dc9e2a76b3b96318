const UNIVERSITY_TAILS: readonly (readonly [RegExp, string])[] = [
  [/职业技术大学$/, '职大'],
  [/职业技术学院$/, '职院'],
  [/职业学院$/, '职院'],
  [/师范大学$/, '师大'],
  [/科技大学$/, '科大'],
  [/理工大学$/, '理工'],
  [/工业大学$/, '工大'],
  [/农业大学$/, '农大'],
  [/医科大学$/, '医大'],
  [/大学$/, ''],
]

const ENTERPRISE_TAILS =
  /(集团)?(股份)?(有限)?(责任)?公司$|(控股|集团|科技|技术|实业|智能|电子|机械|食品|新材料|材料|照明|生物|医疗|电器|装备|制造|工业|能源|环保|信息|光电)+$/
const PLACES = /^(广东省?|江门市?|蓬江区?|广州市?|深圳市?|珠海市?|中山市|佛山市?)/
const LONGEST = 4

/** A university's name as it fits a cell: 华南师范大学 is 华南师大. */
export function shortUniversityName(name: string): string {
  for (const [tail, short] of UNIVERSITY_TAILS) {
    const cut = name.replace(tail, short)
    if (cut !== name && cut.length >= 2) return cut.slice(0, LONGEST)
  }
  return name.slice(0, LONGEST)
}

/** An enterprise's name as it fits a cell: place and legal form are left out. */
export function shortEnterpriseName(name: string): string {
  let cut = name.replace(/[（(].*?[)）]/g, '')
  const here = cut.replace(PLACES, '')
  if (here.length >= 2) cut = here
  for (let next = cut.replace(ENTERPRISE_TAILS, ''); next !== cut && next.length >= 2; ) {
    cut = next
    next = cut.replace(ENTERPRISE_TAILS, '')
  }
  return cut.slice(0, LONGEST)
}
