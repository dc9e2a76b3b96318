/** One entry of GB/T 2260. `level` is province, city or district; `city` is empty for provinces. */
export type DivisionRow = {
  code: string
  name: string
  level: string
  parent: string | null
  province: string
  city: string
}

const SUFFIX = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|地区|盟)$/

/** The name people use: `江门市` → `江门`, `广西壮族自治区` → `广西`. Districts keep theirs. */
export function shortPlace(name: string): string {
  const short = name.replace(SUFFIX, '')
  return short.length >= 2 ? short : name
}
