import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDiscrimination, findInFacts } from './find-discrimination'

const hard: [string, string][] = [
  ['限男性', 'sex'],
  ['仅限女生', 'sex'],
  ['只招男', 'sex'],
  ['男士优先', 'sex'],
  ['女优先', 'sex'],
  ['有经验的男性优先考虑', 'sex'],
  ['性别：男', 'sex'],
  ['性别要求：限女', 'sex'],
  ['要求男性，能吃苦', 'sex'],
  ['不要女生', 'sex'],
  ['谢绝女性', 'sex'],
  ['仓库管理员（男）', 'sex'],
  ['招女工50名', 'sex'],
  ['Male only', 'sex'],
  ['35岁以下', 'age'],
  ['35周岁（含）以下', 'age'],
  ['年龄18-40', 'age'],
  ['年龄要求：18—40周岁', 'age'],
  ['年龄不超过45', 'age'],
  ['18至35岁', 'age'],
  ['25～３５岁', 'age'],
  ['年龄在18―40周岁', 'age'],
  ['不超过40岁', 'age'],
  ['90后优先', 'age'],
  ['年轻优先', 'age'],
  ['must be under 35 years old', 'age'],
  ['aged 18-35', 'age'],
  ['汉族', 'ethnicity'],
  ['不招少数民族', 'ethnicity'],
  ['藏族勿投', 'ethnicity'],
  ['无宗教信仰', 'religion'],
  ['信佛教者优先', 'religion'],
  ['本地户口优先', 'household'],
  ['江门户籍优先', 'household'],
  ['限本地户籍', 'household'],
  ['须具有本市户口', 'household'],
  ['本地人优先', 'household'],
  ['不要外地人', 'household'],
  ['河南人勿扰', 'household'],
  ['已婚已育', 'marital'],
  ['已婚优先', 'marital'],
  ['未婚', 'marital'],
  ['三年内不得生育', 'marital'],
  ['需查乙肝两对半', 'health'],
  ['不招残疾人', 'health'],
]

const harmless = [
  '男装设计师',
  '女装店长',
  '熟悉男装优先',
  '仅限女装类目运营经验',
  '妇女用品销售',
  '女性用品品牌经理',
  '需女性用品销售经验',
  '女鞋开发',
  '男女不限',
  '性别不限，年龄不限',
  '性别：男女均可',
  '不限男女',
  '男女同工同酬',
  '员工子女优先入学',
  '户外拓展教练',
  '户外广告优先',
  '优化年龄结构',
  '分析用户年龄分布',
  '年满18周岁',
  '18岁以上',
  '3-6岁幼儿英语教学',
  '16岁以下儿童培训',
  '60岁以上老人护理',
  '协助解决户口',
  '可落户，户口迁移有补贴',
  '负责户籍管理工作',
  '户口不限',
  '需协助员工办理户口',
  '少数民族地区出差',
  '汉族文化研究',
  '宗教信仰不限',
  '无教育背景要求',
  '婚育不限',
  '已婚未婚均可',
  '婚纱摄影师',
  '未婚夫',
  '90后团队，氛围好',
  '公司成立35年',
  '团队20-35人',
  '每月25-35个订单',
  '5年以下经验',
  '男科医生',
  '女子篮球教练',
  '乙肝疫苗研发',
  '试用期限3个月',
  '有限公司男装事业部',
  '工作地点：本地',
  '优先考虑应届毕业生',
  '汉语言文学专业',
  '身体健康',
  '教育优先发展',
  '无组织无纪律的人勿扰',
]

describe('findDiscrimination', () => {
  it.each(hard)('names the words in “%s” (%s)', (text, category) => {
    const found = findDiscrimination(text).filter(finding => finding.severity === 'hard')
    expect(found.map(finding => finding.category)).toContain(category)
  })

  it.each(harmless)('says nothing of “%s”', text => {
    expect(findDiscrimination(text)).toEqual([])
  })

  it.each(['形象气质佳', '五官端正', '身高165cm以上', '女文员', '壮族优先'])(
    'leaves “%s” to the reviewer',
    text => {
      const found = findDiscrimination(text)
      expect(found).not.toEqual([])
      expect(found.every(finding => finding.severity === 'soft')).toBe(true)
    },
  )

  it('finds each wording wherever it stands, with its place in the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hard.map(([text]) => text).filter(text => /^[\u4e00-\u9fff0-9]+$/.test(text))),
        fc.constantFrom('', '岗位职责。', '熟悉办公软件；', '1. ', '任职要求：\n'),
        fc.constantFrom('', '。', '；双休', '\n其他不限'),
        (text, before, after) => {
          const whole = before + text + after
          const found = findDiscrimination(whole)
          expect(found.length).toBeGreaterThan(0)
          for (const { words, index } of found) expect(whole.slice(index, index + words.length)).toBe(words)
        },
      ),
    )
  })

  it('never overlaps its findings and never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...hard.map(([text]) => text)),
        (noise, text) => {
          const found = findDiscrimination(noise + text + noise + text)
          for (let i = 1; i < found.length; i++) {
            const last = found[i - 1]!
            expect(found[i]!.index).toBeGreaterThanOrEqual(last.index + last.words.length)
          }
        },
      ),
    )
  })

  it('names the field of each finding, also inside lists', () => {
    const found = findInFacts({
      title: '司机（男）',
      duties: '',
      requirements: '35岁以下',
      majors: [],
      skills: [],
      benefits: ['双休', '本地人优先'],
      probation: '',
      address: '',
      category: '',
    })
    expect(found.map(finding => [finding.field, finding.words])).toEqual([
      ['title', '（男）'],
      ['requirements', '35岁以下'],
      ['benefits', '本地人优先'],
    ])
  })
})
