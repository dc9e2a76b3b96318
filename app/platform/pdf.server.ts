import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Font } from 'fontkit'

/** Noto Sans SC, 7,947 characters (GB 2312 and what names and Latin text need besides); processes start at the root. */
const FONT = path.resolve('app/platform/fonts/noto-sans-sc-500.ttf')

let known: Promise<{ bytes: Buffer; font: Font }> | undefined
/** Read when the first file is asked for: the font and its reader weigh 30 MB. */
function chineseFont() {
  known ??= (async () => {
    const { create } = await import('fontkit')
    const bytes = readFileSync(FONT)
    return { bytes, font: create(bytes) as Font }
  })()
  return known
}

/** Points of a length in millimetres. */
export const mm = (length: number) => (length * 72) / 25.4

/** The characters of a text that the font of our PDF files cannot draw, each once. */
export async function lettersMissing(text: string): Promise<string[]> {
  const { font } = await chineseFont()
  return [...new Set(text)].filter(
    letter => !/\s/u.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) as number),
  )
}

export type PdfPage = InstanceType<typeof import('pdfkit')>

/**
 * A PDF of one A4 page with the Chinese font at hand, as bytes; `draw` writes on it in points from the upper left
 * corner. Only the letters used are embedded.
 */
export async function pdfOfPage(
  about: { title: string; locale: string; at: Date },
  draw: (page: PdfPage) => void,
): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const { bytes } = await chineseFont()
  const page = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: about.locale,
    displayTitle: true,
    info: { Title: about.title, CreationDate: about.at },
  })
  const parts: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part))
    page.on('end', () => resolve(Buffer.concat(parts)))
    page.on('error', reject)
  })
  page.font(bytes)
  draw(page)
  page.end()
  return whole
}
