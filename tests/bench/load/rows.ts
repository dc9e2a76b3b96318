/**
 * Rows that PostgreSQL makes by itself, the same each time: every value follows from the number of the row (`g`) and
 * a word.
 */

/** A number from 0 below `$n`. */
export const pick = (word: string, below: number) =>
  `(('x' || substr(md5(g || '${word}'), 1, 7))::bit(28)::int % ${below})`

/** One of a list parted by commas. */
export const oneOf = (list: string, word: string) => {
  const count = list.split(',').length
  return `(string_to_array('${list}', ','))[1 + ${pick(word, count)}]`
}

/** The id of the thing with a number. */
export const idOf = (word: string, number: string) => `md5('bench ${word} ' || (${number}))::uuid`

export const SKILLS =
  'SolidWorks,AutoCAD,Java,Python,Excel,PLC,英语,沟通,Spring,React,UG,ERP,质量体系,有限元,焊接,财务软件'
export const CITIES = '江门市,广州市,深圳市,佛山市,中山市,珠海市,东莞市,上海市,长沙市,武汉市'
