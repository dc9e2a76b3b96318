import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNotApply } from './entitlement'
import { missingPapers, papersText, parsePapers } from './papers'

describe('papers asked', () => {
  it('are typed one a line, with what may be left out marked', () => {
    expect(parsePapers('劳动合同 | Contract\n\n？学历证书｜Degree')).toEqual([
      { zh: '劳动合同', en: 'Contract', required: true },
      { zh: '学历证书', en: 'Degree', required: false },
    ])
    for (const wrong of [
      '合同\n合同',
      ' | Contract',
      'x'.repeat(41),
      Array.from({ length: 13 }, (_, n) => `纸${n}`).join('\n'),
    ])
      expect(parsePapers(wrong), wrong).toBeNull()
  })

  it('say the same when written and typed again, whatever they are', () => {
    const paper = fc.record({
      mark: fc.constantFrom('', '（复印件）', '·甲', '🙂'),
      en: fc.constantFrom('', 'Contract', 'Proof of address'),
      required: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 12 }), drawn => {
        const papers = drawn.map(({ mark, ...rest }, n) => ({ zh: `材料${n}${mark}`, ...rest }))
        expect(parsePapers(papersText(papers))).toEqual(papers)
      }),
    )
  })

  it('are missing exactly when required and not handed in', () => {
    const papers = parsePapers('甲\n? 乙\n丙')!
    expect(missingPapers(papers, [])).toEqual(['甲', '丙'])
    expect(missingPapers(papers, ['丙', '甲', '丁'])).toEqual([])
  })
})

describe('a service', () => {
  const card = { cardId: 'c', tierCode: 'B', validUntil: '2027-01-01' }
  it('is for holders of a card in force of a tier entitled, while it is offered', () => {
    expect(whyNotApply({ active: true, tiers: ['A', 'B'] }, card)).toBeNull()
    expect(whyNotApply({ active: true, tiers: ['A'] }, card)).toBe('other-tier')
    expect(whyNotApply({ active: true, tiers: ['A'] }, null)).toBe('no-card')
    expect(whyNotApply({ active: false, tiers: ['B'] }, card)).toBe('service-closed')
  })
})
