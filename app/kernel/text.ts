const INVISIBLE = /(?![\n\r\t])\p{Cc}|[\u200b\u2060\ufeff]|\p{Cs}/gu

/** One line of text as stored: NFC, no control characters, lone surrogates or zero-width marks, runs of white space folded. */
export function cleanLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** Several lines of text as stored: like `cleanLine`, line breaks kept as \n, at most one empty line in a row. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
