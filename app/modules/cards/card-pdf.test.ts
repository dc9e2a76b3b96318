import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { cardPdf } from './card-pdf.server'

const words = {
  title: '人才卡 C202600001',
  hint: '按证件卡尺寸 1:1 打印，沿虚线裁下。',
  brand: '蓬博人才 人才卡',
  tier: 'C 类 · 骨干人才',
  holder: '梁嘉禾',
  number: 'C202600001',
  validUntil: '有效期至 2029年7月31日',
  talentCard: '人才卡',
  back: ['本卡由持卡人本人使用，不得转借。', '真伪以扫码结果为准。'],
}
const picture = { size: 10, path: 'M1 1h1v1h-1zM3 4h1v1h-1z' }
const about = { locale: 'zh-CN', at: new Date('2026-11-05T02:00:00Z') }

it('the file says in text what the card says, on one page of a few dozen kilobytes', async () => {
  const made = await cardPdf(words, picture, about)
  if (!made.ok) throw new Error(made.code)
  expect(made.value.byteLength).toBeLessThan(60_000)
  const document = await getDocumentProxy(new Uint8Array(made.value))
  expect(document.numPages).toBe(1)
  const { text } = await extractText(document, { mergePages: true })
  for (const said of [words.holder, words.number, words.tier, words.validUntil, ...words.back])
    expect(text.replaceAll(/\s/g, '')).toContain(said.replaceAll(/\s/g, ''))
})

it('a name the font has no shape for is refused, never misspelt', async () => {
  const refused = await cardPdf({ ...words, holder: '王䶮𬭎' }, picture, about)
  expect(refused).toMatchObject({ ok: false, code: 'letters-missing', facts: { letters: ['䶮', '𬭎'] } })
})

it('a long name is made smaller instead of running into the code', async () => {
  const holder = 'Maximiliana Konstantinopolskaya-Oberhausen · 附属卡'
  const made = await cardPdf({ ...words, holder }, picture, about)
  if (!made.ok) throw new Error(made.code)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(made.value)), { mergePages: true })
  expect(text).toContain('Maximiliana')
})
