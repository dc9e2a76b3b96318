import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf, literal } from '../meilisearch/filter'
import { synonymsOf } from '../synonyms'
import { foldText } from '../text/fold'
import { gramsOf } from '../text/grams'
import { marksIn } from '../text/marks'
import { pinyinPairs, pinyinQuery, splitPinyin } from '../text/pinyin'
import { chineseWords } from '../text/words'
import { questionPieces } from './pieces'
import { planQuestion } from './plan'
import { readTerms } from './terms'
import { strictQuery } from './translate'

const LETTERS = [...'机械工程师会计软件开发自动化在建项目经理高级（）/、-+#Java电气销售深圳']
const title = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 24 })
  .map(chars => chars.join(''))

const wordsOf = (query: string) =>
  query
    .replaceAll('"', '')
    .split(' ')
    .filter(word => word !== '')

describe('a question', () => {
  it('of any two or three characters of a title is one word that stands in its index', () => {
    fc.assert(
      fc.property(title, fc.nat(), fc.constantFrom(2, 3), (text, seed, length) => {
        const chars = [...text]
        fc.pre(chars.length >= length)
        const at = seed % (chars.length - length + 1)
        const piece = chars.slice(at, at + length).join('')
        fc.pre(!/["“”]/.test(piece))
        const indexed = new Set(gramsOf(text).split(' '))
        const words = wordsOf(strictQuery(readTerms(piece)))
        expect(words).toHaveLength(1)
        expect(indexed.has(words[0]!)).toBe(true)
      }),
    )
  })

  it('that is a longer piece of a title finds that title', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'机械工程师会计软件开发自动化在建项目经理'), {
          minLength: 2,
          maxLength: 10,
        }),
        chars => {
          const text = chars.join('')
          const indexed = new Set(gramsOf(`高级${text}（深圳）`).split(' '))
          for (const word of wordsOf(strictQuery(readTerms(text)))) expect(indexed.has(word)).toBe(true)
        },
      ),
    )
  })

  it('never gives two different pieces the same word', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map(point => String.fromCodePoint(point))
    const ascii = fc.integer({ min: 0x21, max: 0x7e }).map(point => foldText(String.fromCodePoint(point)))
    const char = fc.oneof(han, ascii).map(foldText)
    fc.assert(
      fc.property(fc.tuple(char, char), fc.tuple(char, char), (a, b) => {
        const [one, other] = [strictQuery(readTerms(a.join(''))), strictQuery(readTerms(b.join('')))]
        fc.pre(!/["“”]/.test(a.join('') + b.join('')))
        expect(one === other).toBe(a.join('') === b.join(''))
      }),
    )
  })

  it('holds nothing the engine could take for an operator of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(strictQuery(readTerms(text))).toMatch(/^[-"\p{L}\p{N} ]*$/u)
      }),
    )
  })

  it('keeps quoted words together and minus words away', () => {
    const terms = readTerms('工程师 -销售 “机械设计”')
    expect(terms.wanted.map(term => term.text)).toEqual(['工程师', '机械设计'])
    expect(terms.excluded.map(term => term.text)).toEqual(['销售'])
    expect(readTerms('-后端').wanted.map(term => term.text)).toEqual(['-后端'])
  })

  it('is the same in traditional and full-width characters', () => {
    expect(strictQuery(readTerms('機械工程師'))).toBe(strictQuery(readTerms('机械工程师')))
    expect(strictQuery(readTerms('ＪＡＶＡ'))).toBe(strictQuery(readTerms('java')))
  })

  it('is cut into words of two or three characters', () => {
    expect(chineseWords('机械工程师')).toEqual(['机械', '工程师'])
    expect(chineseWords('土建工程师')).toEqual(['土建', '工程师'])
    expect(questionPieces(readTerms('java开发工程师')).wanted).toContain('工程师')
  })

  it('typed as pinyin is read by its syllables', () => {
    expect(splitPinyin('jixie')).toEqual(['ji', 'xie'])
    expect(pinyinQuery('jixiegongchengshi')).toEqual(['jixie', 'xiegong', 'gongcheng', 'chengshi'])
    expect(pinyinQuery('jixiegongch')).toEqual(['jixie', 'xiegong', 'gongch'])
    expect(pinyinQuery('xyz')).toBeNull()
    expect(pinyinPairs('会计').split(' ')).toContain('kuaiji')
    expect(pinyinPairs('银行行长').split(' ')).toContain('yinhang')
  })

  it('goes by other names, also with a typing error', () => {
    expect(synonymsOf('软体').variants).toContain('软件')
    expect(synonymsOf('客户管理').words).toContain('crm')
    expect(synonymsOf('accountent').variants).toContain('会计')
    expect(synonymsOf('java developer').variants).toContain('java 开发')
    expect(planQuestion('mechancal').bilingual).toBe(true)
  })
})

describe('a filter', () => {
  it('stays one value whatever it holds', () => {
    expect(literal('x" OR city != "')).toBe('"x\\" OR city != \\""')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const inner = literal(text).slice(1, -1)
        expect(inner.replace(/\\["\\]/g, '')).not.toMatch(/["\\]/)
      }),
    )
    expect(anyOf('city', [])).toEqual([])
  })
})

describe('marks', () => {
  it('cover exactly the pieces found, in the places of the text itself', () => {
    const text = '高级機械工程師（ＪＡＶＡ）'
    const marks = marksIn(text, ['机械', 'java'])
    expect(text.slice(marks[0], marks[1])).toBe('機械')
    expect(text.slice(marks[2], marks[3])).toBe('ＪＡＶＡ')
  })
})
