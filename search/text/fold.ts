import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const HAN = /\p{Script=Han}/u
const simplified = new Map<string, string>()

function simplify(char: string): string {
  const known = simplified.get(char)
  if (known !== undefined) return known
  const folded = HAN.test(char) ? toSimplified(char) : char
  simplified.set(char, folded)
  return folded
}

/**
 * Text as it is compared: compatibility forms joined (full width to half width), lower case, simplified characters.
 * Characters are simplified one by one, so that a piece of a text folds to the same piece of the folded text.
 */
export function foldText(text: string): string {
  let folded = ''
  for (const char of text.normalize('NFKC').toLowerCase()) folded += char < '\u2e80' ? char : simplify(char)
  return folded
}

/** Whether a character is a Chinese one. */
export function isHan(char: string): boolean {
  return HAN.test(char)
}
