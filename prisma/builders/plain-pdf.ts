/** Text as the UTF-16 hexadecimal string that the built-in Chinese font of PDF readers takes. */
function hexOf(text: string): string {
  return [...Buffer.from(text, 'utf16le').swap16()].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line, at) => `/F ${at === 0 ? 22 : 13} Tf <${hexOf(line)}> Tj 0 -30 Td`)
  return `BT 72 760 Td ${shown.join('\n')} ET`
}

/**
 * A one-page A4 PDF of lines of text, the first as heading, in the Chinese font every reader brings along
 * (STSong-Light, PDF 1.7 §9.7.5.2).
 */
export function plainPdf(lines: readonly string[]): Buffer {
  const content = contentOf(lines)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
