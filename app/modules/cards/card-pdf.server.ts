import { ok, type Result, refuse } from '../../kernel/result'
import { lettersMissing, mm, type PdfPage, pdfOfPage } from '../../platform/pdf.server'

/** What stands on a card, in the language it is asked for. */
export type CardWords = {
  title: string
  hint: string
  brand: string
  tier: string
  holder: string
  number: string
  validUntil: string
  talentCard: string
  back: readonly string[]
}
type Picture = { size: number; path: string }

/** ID-1 of ISO/IEC 7810, in millimetres. */
const CARD = { width: 85.6, height: 54, corner: 3 }
const PAD = 4
const CODE = 27
const BRAND = '#0b6e5f'
const INK = '#1d2422'
const SMALLEST = 6

/** One line, made smaller until it fits its width, cut with an ellipsis when it never does. */
function line(page: PdfPage, text: string, at: { x: number; y: number; width: number; size: number }) {
  let { size } = at
  page.fontSize(size)
  while (size > SMALLEST && page.widthOfString(text) > at.width) {
    size -= 0.5
    page.fontSize(size)
  }
  page.text(text, at.x, at.y, { width: at.width, height: size * 1.2, ellipsis: true })
}

function outline(page: PdfPage, x: number, y: number) {
  page.roundedRect(x, y, mm(CARD.width), mm(CARD.height), mm(CARD.corner))
}

function cutLine(page: PdfPage, x: number, y: number) {
  outline(page, x, y)
  page
    .lineWidth(mm(0.2))
    .dash(mm(1), { space: mm(1) })
    .stroke('#999999')
    .undash()
}

function code(page: PdfPage, picture: Picture, x: number, y: number) {
  page.save().translate(x, y)
  page.scale(mm(CODE) / picture.size)
  page.rect(0, 0, picture.size, picture.size).fill('#ffffff')
  page.path(picture.path).fill('#000000')
  page.restore()
}

function front(page: PdfPage, words: CardWords, picture: Picture, x: number, y: number) {
  outline(page, x, y)
  page.fill(BRAND)
  cutLine(page, x, y)
  page.fillColor('#ffffff')
  const left = x + mm(PAD)
  const bottom = y + mm(CARD.height - PAD)
  const wide = mm(CARD.width - 2 * PAD)
  const beside = wide - mm(CODE + 3)
  line(page, words.brand, { x: left, y: y + mm(PAD), width: wide, size: 9 })
  line(page, words.tier, { x: left, y: bottom - mm(20.5), width: beside, size: 10 })
  line(page, words.holder, { x: left, y: bottom - mm(15.5), width: beside, size: 13 })
  line(page, words.number, { x: left, y: bottom - mm(8.5), width: beside, size: 8 })
  line(page, words.validUntil, { x: left, y: bottom - mm(4), width: beside, size: 8 })
  code(page, picture, x + mm(CARD.width - PAD - CODE), bottom - mm(CODE))
}

function back(page: PdfPage, words: CardWords, x: number, y: number) {
  cutLine(page, x, y)
  const width = mm(CARD.width - 2 * PAD)
  page.fillColor(INK)
  line(page, words.talentCard, { x: x + mm(PAD), y: y + mm(PAD), width, size: 9 })
  page.fontSize(8)
  const text = words.back.join('\n')
  const height = page.heightOfString(text, { width, lineGap: 1 })
  page.text(text, x + mm(PAD), y + mm(CARD.height - PAD) - height, { width, lineGap: 1 })
}

/**
 * A card on A4 in the size of an ID-1 card, front and back side by side, to be cut out; the code is drawn, not a
 * picture. Refused with the letters in `facts.letters` when the font has no shape for one: a name is never misspelt.
 */
export async function cardPdf(
  words: CardWords,
  picture: Picture,
  about: { locale: string; at: Date },
): Promise<Result<Buffer, 'letters-missing'>> {
  const letters = await lettersMissing(Object.values(words).flat().join(''))
  if (letters.length > 0) return refuse('letters-missing', { letters })
  const [x, y] = [mm(17), mm(42)]
  const bytes = await pdfOfPage({ title: words.title, ...about }, page => {
    page.fillColor(INK)
    line(page, words.title, { x, y: mm(18), width: mm(176), size: 14 })
    line(page, words.hint, { x, y: mm(27), width: mm(176), size: 9 })
    front(page, words, picture, x, y)
    back(page, words, x + mm(CARD.width + 4), y)
  })
  return ok(bytes)
}
