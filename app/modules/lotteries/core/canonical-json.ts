/**
 * Canonical JSON (RFC 8785): no white space, members sorted by the UTF-16 code units of their names, numbers and
 * strings as ECMAScript writes them. Equal values give equal texts on every machine.
 * @throws TypeError for what JSON cannot say: infinities, undefined, functions, text that is not Unicode
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`not a JSON value: ${typeof value} ${String(value)}`)
  return canonicalObject(value as Record<string, unknown>)
}

function canonicalObject(object: Record<string, unknown>): string {
  const members = Object.keys(object)
    .sort()
    .map(key => `${canonicalText(key)}:${canonicalJson(object[key])}`)
  return `{${members.join(',')}}`
}

const LONE_SURROGATE = /\p{Cs}/u

function canonicalText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('text with half a surrogate pair')
  return JSON.stringify(text)
}
