import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decomposeTitle } from './decompose-title'
import { rankTitles } from './rank-titles'

const TITLES = [
  '财务经理',
  '会计',
  '出纳',
  '销售代表',
  '软件开发工程师',
  'Java后端开发',
  '机械设计师',
  '人事专员',
  '招聘经理',
  '幼儿园教师',
  '护士',
  'Sales Manager',
  'HR Specialist',
  '仓库管理员',
  '货车司机',
  '厨师',
] // prettier-ignore
const corpus = rankTitles(TITLES.map(title => ({ id: title, title })))
const nearest = (title: string, top = 3) => corpus.rank(title, top).map(({ id }) => id)

describe('likeness of titles', () => {
  it.each([
    ['会计主管', ['会计', '财务经理']],
    ['程序员', ['软件开发工程师']],
    ['業務員', ['销售代表', 'Sales Manager']],
    ['人力资源主管', ['人事专员', 'HR Specialist']],
    ['配送驾驶员', ['货车司机']],
    ['accountant', ['会计', '财务经理']],
    ['机械工程师（江门，包吃住）', ['机械设计师']],
  ])('%s is near to %j', (title, expected) => {
    expect(nearest(title)).toEqual(expect.arrayContaining(expected))
  })

  it('puts the same title first, and of two alike the one of the same level', () => {
    for (const title of TITLES) expect(nearest(title, 1)).toEqual([title])
    const levels = rankTitles(['财务助理', '财务经理', '财务总监'].map(title => ({ id: title, title })))
    expect(levels.rank('会计经理', 1)[0]?.id).toBe('财务经理')
  })

  it('tells what a post is about from how high it is', () => {
    expect(decomposeTitle('客户经理')).toMatchObject({ fields: ['sales'], level: null })
    expect(decomposeTitle('财务经理')).toMatchObject({ fields: ['finance'], level: 5 })
    expect(decomposeTitle('maintain')).toMatchObject({ groups: [], level: null })
  })

  it('leaves out what has nothing in common, and takes whatever it is given', () => {
    expect(nearest('ⅩⅧ')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
        const found = corpus.rank(title, 5)
        expect(found.length).toBeLessThanOrEqual(5)
        for (const { likeness } of found) expect(likeness).toBeLessThanOrEqual(1.000001)
      }),
    )
  })
})
