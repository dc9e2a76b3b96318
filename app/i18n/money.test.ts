import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenOfThousands, formatFen, formatFenRange, formatPay, payText } from './money'

test('pay reads as officials write it', () => {
  const pay = { minFen: 800_000, maxFen: 1_200_000, months: 13 }
  expect(formatPay(pay, 'zh-CN')).toBe('¥8,000–12,000/月 · 13薪')
  expect(formatPay(pay, 'en')).toBe('¥8,000–12,000/month × 13')
  expect(payText(pay, 'zh-CN')).toEqual({ amount: '¥8,000–12,000', unit: '/月 · 13薪' })
  expect(formatPay({ minFen: 20_000, maxFen: 20_000, per: 'day' }, 'zh-CN')).toBe('¥200/天')
})

test('open ends and no sum at all are said in words', () => {
  expect(formatFenRange(800_000, null, 'zh-CN')).toBe('¥8,000 起')
  expect(formatFenRange(null, 800_000, 'en')).toBe('Up to ¥8,000')
  expect(formatPay({}, 'zh-CN')).toBe('面议')
  expect(formatPay({ months: 13 }, 'en')).toBe('Negotiable')
})

test('fen are shown only when there are some', () => {
  expect(formatFen(68_050)).toBe('¥680.50')
  expect(formatFen(68_000)).toBe('¥680')
  expect(formatFen(-5)).toBe('−¥0.05')
  expect(fenOfThousands(8.5)).toBe(850_000)
})

test('no amount loses a fen on its way to the page', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fen => {
      const read = Number(formatFen(fen).replace(/[¥,]/g, '').replace('−', '-'))
      expect(Math.round(read * 100)).toBe(fen === 0 ? 0 : fen)
    }),
  )
})
