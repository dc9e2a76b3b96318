/** One JSON token, or the blank before it; sticky, so that it never looks further than it must. */
const TOKEN =
  /[\t\n\r ]*(?:([{}[\]:,])|"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

type Expect = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end'

/** What may follow once a value is complete. */
function afterValue(open: string[]): Expect {
  return open.length === 0 ? 'end' : 'comma'
}

function step(expect: Expect, sign: string | undefined, isText: boolean, open: string[]): Expect | null {
  const top = open.at(-1)
  const wantsValue = expect === 'value' || expect === 'value or ]'
  if (sign === undefined) {
    if (wantsValue) return afterValue(open)
    return expect.startsWith('key') && isText ? 'colon' : null
  }
  if ((sign === '{' || sign === '[') && wantsValue) {
    open.push(sign)
    return sign === '{' ? 'key or }' : 'value or ]'
  }
  if (sign === ':' && expect === 'colon') return 'value'
  if (sign === ',' && expect === 'comma') return top === '{' ? 'key' : 'value'
  const closes =
    (sign === '}' && top === '{' && (expect === 'comma' || expect === 'key or }')) ||
    (sign === ']' && top === '[' && (expect === 'comma' || expect === 'value or ]'))
  if (!closes) return null
  open.pop()
  return afterValue(open)
}

function skipBlank(text: string, offset: number): number {
  let at = offset
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++
  return at
}

/** Offset at which a text stops being JSON; its length when it breaks off too early. */
export function findJsonFault(text: string): number {
  const open: string[] = []
  let expect: Expect = 'value'
  let offset = 0
  while (offset < text.length) {
    TOKEN.lastIndex = offset
    const match = TOKEN.exec(text)
    const next: Expect | null = match ? step(expect, match[1], match[0].endsWith('"'), open) : null
    if (next === null) return skipBlank(text, offset)
    expect = next
    offset = TOKEN.lastIndex
  }
  return offset
}
