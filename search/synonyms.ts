import { foldText } from './text/fold'

/** Words that mean the same, in both languages; the talent office's skill table adds its own. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['软件', '软体', '软件开发', 'software'],
  ['客户管理', '客户关系管理', 'crm'],
  ['会计', '财务', 'accountant', 'accounting'],
  ['出纳', 'cashier'],
  ['审计', 'auditor', 'audit'],
  ['机械', 'mechanical'],
  ['电气', 'electrical'],
  ['电子', 'electronic', 'electronics'],
  ['自动化', 'automation'],
  ['工程师', 'engineer'],
  ['开发', '程序员', 'developer', 'programmer'],
  ['前端', 'frontend', 'front-end'],
  ['后端', 'backend', 'back-end'],
  ['测试', 'test', 'testing', 'qa'],
  ['运维', 'devops', 'operations'],
  ['算法', 'algorithm'],
  ['数据分析', 'data analyst', 'data analysis'],
  ['大数据', 'big data'],
  ['人工智能', 'ai', 'artificial intelligence'],
  ['机器学习', 'machine learning'],
  ['产品经理', 'product manager', 'pm'],
  ['项目经理', 'project manager'],
  ['经理', 'manager'],
  ['总监', 'director'],
  ['助理', 'assistant'],
  ['实习', '实习生', 'intern', 'internship'],
  ['设计', 'designer', 'design'],
  ['美工', '平面设计', 'graphic designer'],
  ['销售', '业务员', 'sales'],
  ['市场', '营销', 'marketing'],
  ['客服', '客户服务', 'customer service'],
  ['人力资源', '人事', 'hr', 'human resources'],
  ['招聘', 'recruiter', 'recruitment'],
  ['行政', 'administration', 'administrative'],
  ['文员', 'clerk'],
  ['秘书', 'secretary'],
  ['采购', 'buyer', 'purchasing', 'procurement'],
  ['物流', '供应链', 'logistics', 'supply chain'],
  ['仓库', '仓储', 'warehouse'],
  ['质检', '品质', '质量', 'quality', 'qc'],
  ['教师', '老师', 'teacher'],
  ['护士', '护理', 'nurse'],
  ['医生', '医师', 'doctor'],
  ['律师', '法务', 'lawyer', 'legal'],
  ['翻译', 'translator', 'interpreter'],
  ['编辑', 'editor'],
  ['建筑', 'architecture', 'construction'],
  ['土木', '土建', 'civil engineering'],
  ['化工', 'chemical'],
  ['材料', 'materials'],
  ['模具', 'mould', 'mold'],
  ['数控', 'cnc'],
  ['嵌入式', 'embedded'],
  ['硬件', 'hardware'],
  ['单片机', 'mcu'],
  ['制图', '绘图', 'cad'],
  ['电商', '电子商务', 'e-commerce', 'ecommerce'],
  ['运营', 'operation'],
  ['管理培训生', '管培生', 'management trainee'],
  ['研究员', 'researcher'],
  ['科学家', 'scientist'],
  ['深圳', 'shenzhen'],
  ['广州', 'guangzhou'],
  ['江门', 'jiangmen'],
  ['上海', 'shanghai'],
  ['北京', 'beijing'],
]

const MOST_VARIANTS = 4

/** Edits between two words, counted up to `limit`. */
export function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

const LATIN = /^[a-z]+$/

/** The word of the list a typed Latin word is, or is a typing error of: one error from six letters, two from nine. */
function meant(word: string, key: string): boolean {
  if (word === key) return true
  const limit = word.length >= 9 ? 2 : word.length >= 6 ? 1 : 0
  return limit > 0 && LATIN.test(key) && editsBetween(word, key, limit) <= limit
}

type Question = { text: string; latin: boolean; words: readonly string[] }

function keyIn({ text, latin, words }: Question, key: string): string | null {
  if (!latin || !/^[\x20-\x7e]+$/.test(key)) return text.includes(key) ? key : null
  if (` ${text} `.includes(` ${key} `)) return key
  return words.find(word => meant(word, key)) ?? null
}

type Found = { typed: string; group: readonly string[] }

function foundIn(text: string, groups: readonly (readonly string[])[]): Found[] {
  const words = text.split(/\s+/).filter(word => LATIN.test(word))
  const question = { text, latin: /[\x21-\x7e]/.test(text), words }
  const found: Found[] = []
  for (const group of groups) {
    const typed = group.map(key => keyIn(question, key)).filter(key => key !== null)
    const longest = typed.sort((a, b) => b.length - a.length)[0]
    if (longest) found.push({ typed: longest, group })
  }
  return found.filter(
    one =>
      !found.some(other => other !== one && other.typed.includes(one.typed) && other.typed !== one.typed),
  )
}

type Groups = readonly (readonly string[])[]
const folded = new WeakMap<Groups, Groups>()

/** The groups of this file and those given, as they are compared; a list of groups is folded once. */
function groupsWith(more: Groups): Groups {
  if (more.length === 0) return SYNONYMS
  const known = folded.get(more)
  if (known) return known
  const all = [...SYNONYMS, ...more.map(group => group.map(foldText))]
  folded.set(more, all)
  return all
}

/** A question with what its words also go by; `words` are the other names, as shown to the reader. */
export type Synonyms = { variants: string[]; words: string[] }

/**
 * The same question in other words: each replaces one word, and one replaces every word by its first other name of
 * the other language.
 * @param more groups of the skill table
 */
export function synonymsOf(question: string, more: readonly (readonly string[])[] = []): Synonyms {
  const typed = foldText(question).trim()
  const found = foundIn(typed, groupsWith(more))
  const variants = new Set<string>()
  const words = new Set<string>()
  let all = typed
  for (const { typed: word, group } of found) {
    const others = group.filter(one => one !== word && !word.includes(one) && !meant(word, one))
    const first = LATIN.test(word) ? others.find(one => !/^[\x20-\x7e]+$/.test(one)) : undefined
    if (first) all = all.replace(word, first)
    for (const other of others) {
      variants.add(typed.replace(word, other))
      words.add(other)
    }
  }
  if (all !== typed)
    return { variants: [...new Set([all, ...variants])].slice(0, MOST_VARIANTS), words: [...words] }
  return { variants: [...variants].slice(0, MOST_VARIANTS), words: [...words] }
}
