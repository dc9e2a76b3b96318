import { describe, expect, it } from 'vitest'
import { suggestKind } from './suggest-kind'

const KINDS = [
  { key: 'schooling', zh: '子女入学', hintZh: '入园、入学、转学' },
  { key: 'spouse', zh: '配偶就业', hintZh: '求职推荐、岗位对接' },
  { key: 'premises', zh: '用地与厂房', hintZh: '场地、厂房、水电气' },
]

describe('the kind of a request', () => {
  it('is suggested from its words', () => {
    expect(suggestKind('女儿明年秋季转入小学四年级，希望就近入读。', KINDS)).toBe('schooling')
    expect(suggestKind('二期厂房用电不够', KINDS)).toBe('premises')
    expect(suggestKind('爱人想找会计工作', KINDS)).toBe('spouse')
  })

  it('is left open when no word is known', () => {
    expect(suggestKind('感谢关心', KINDS)).toBeNull()
  })
})
