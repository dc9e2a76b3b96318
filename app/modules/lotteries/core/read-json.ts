/** Where a text stops being JSON, or JSON that two readers could understand differently. Lines and columns from 1. */
export type JsonFault = {
  line: number
  column: number
  code:
    | 'not-json'
    | 'duplicate-key'
    | 'number-too-large'
    | 'broken-text'
    | 'too-deep'
    | 'something-after-the-end'
}

/** A read document: its value, and on which line each object, list and top-level member begins. */
export type LocatedJson = {
  value: unknown
  lineOf: (part: object) => number
  memberLines: ReadonlyMap<string, number>
}

class Stop extends Error {
  constructor(
    readonly code: JsonFault['code'],
    readonly at: number,
  ) {
    super(code)
  }
}

const DEEPEST = 32
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SPACE = /[ \t\n\r]*/y
const LONE_SURROGATE = /\p{Cs}/u
const WORDS: [string, unknown][] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

class JsonReader {
  private at = 0
  private line = 1
  private counted = 0
  readonly lines = new WeakMap<object, number>()
  readonly memberLines = new Map<string, number>()

  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value(0)
    this.space()
    if (this.at < this.text.length) throw new Stop('something-after-the-end', this.at)
    return value
  }

  private space(): void {
    SPACE.lastIndex = this.at
    SPACE.test(this.text)
    this.at = SPACE.lastIndex
  }

  private here(): number {
    for (; this.counted < this.at; this.counted++) if (this.text.charCodeAt(this.counted) === 10) this.line++
    return this.line
  }

  private value(depth: number): unknown {
    this.space()
    if (depth > DEEPEST) throw new Stop('too-deep', this.at)
    const first = this.text[this.at]
    if (first === '{') return this.object(depth)
    if (first === '[') return this.list(depth)
    if (first === '"') return this.string()
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue
      this.at += word.length
      return value
    }
    return this.number()
  }

  private number(): number {
    const start = this.at
    const value = Number(this.take(NUMBER))
    if (!Number.isFinite(value)) throw new Stop('number-too-large', start)
    return value
  }

  private string(): string {
    const start = this.at
    const raw = this.take(STRING)
    const value = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
    if (LONE_SURROGATE.test(value)) throw new Stop('broken-text', start)
    return value
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) throw new Stop('not-json', this.at)
    this.at += found[0].length
    return found[0]
  }

  /** Steps over a character if it is there. */
  private skip(character: string): boolean {
    this.space()
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private expect(character: string): void {
    if (!this.skip(character)) throw new Stop('not-json', this.at)
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = []
    this.lines.set(list, this.here())
    this.expect('[')
    if (this.skip(']')) return list
    do list.push(this.value(depth + 1))
    while (this.skip(','))
    this.expect(']')
    return list
  }

  private object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null)
    this.lines.set(object, this.here())
    this.expect('{')
    if (this.skip('}')) return object
    do this.member(object, depth)
    while (this.skip(','))
    this.expect('}')
    return object
  }

  private member(object: Record<string, unknown>, depth: number): void {
    this.space()
    const start = this.at
    const key = this.string()
    if (key in object) throw new Stop('duplicate-key', start)
    if (depth === 0) this.memberLines.set(key, this.here())
    this.expect(':')
    object[key] = this.value(depth + 1)
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/**
 * Reads JSON (RFC 8259) strictly: a key twice in one object, text that is not Unicode and numbers beyond a double are
 * refused, because a hash over them would mean different things to different readers (RFC 7493). A byte order mark is
 * passed over.
 */
export function readJson(
  source: string,
): { ok: true; document: LocatedJson } | { ok: false; fault: JsonFault } {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const reader = new JsonReader(text)
  try {
    const value = reader.document()
    const lineOf = (part: object) => reader.lines.get(part) ?? 1
    return { ok: true, document: { value, lineOf, memberLines: reader.memberLines } }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { ok: false, fault: { ...placeOf(text, error.at), code: error.code } }
  }
}
