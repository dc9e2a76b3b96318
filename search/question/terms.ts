import { foldText } from '../text/fold'

/**
 * One thing asked for. `piece`: one to three characters that must stand together; `run`: a longer run of Chinese
 * characters, found by its words; `word`: a Latin word of four letters or more, typing errors forgiven;
 * `phrase`: was in quotation marks and must stand as it is.
 */
export type Term = { kind: 'piece' | 'run' | 'word' | 'phrase'; text: string }
export type Terms = { wanted: Term[]; excluded: Term[] }

const LONGEST = 120
const PARTS = /([-－]?)["“”「]([^"“”「」]+)["“”」]|(\S+)/g
const RUNS = /\p{Script=Han}+|[a-z0-9][a-z0-9+#._]*|[.][a-z][a-z0-9]*/gu
const SHORT = 3

/** Reads a question: words side by side must all be found, “quoted” stays together, -word keeps results away. */
export function readTerms(question: string): Terms {
  const terms: Terms = { wanted: [], excluded: [] }
  for (const [, minus, quoted, plain] of question.slice(0, LONGEST).matchAll(PARTS)) {
    if (quoted !== undefined) add(minus ? terms.excluded : terms.wanted, phrase(quoted))
    else if (plain && /^[-－]./u.test(plain)) add(terms.excluded, splitWord(plain.slice(1)))
    else if (plain) add(terms.wanted, splitWord(plain))
  }
  return terms.wanted.length > 0 ? terms : literally(question)
}

/** Nothing but exclusions excludes nothing: then the sign is a character like others. */
function literally(question: string): Terms {
  const words = foldText(question.slice(0, LONGEST)).split(/\s+/).filter(Boolean)
  return {
    wanted: words.flatMap(word =>
      length(word) <= SHORT ? [{ kind: 'piece', text: word }] : splitWord(word),
    ),
    excluded: [],
  }
}

function add(list: Term[], terms: readonly Term[]): void {
  for (const term of terms)
    if (!list.some(one => one.kind === term.kind && one.text === term.text)) list.push(term)
}

function phrase(text: string): Term[] {
  const folded = foldText(text).trim().replace(/\s+/g, ' ')
  if (folded === '') return []
  return [{ kind: length(folded) <= SHORT && !folded.includes(' ') ? 'piece' : 'phrase', text: folded }]
}

const length = (text: string) => [...text].length

function splitWord(word: string): Term[] {
  const folded = foldText(word)
  if (length(folded) <= SHORT) return [{ kind: 'piece', text: folded }]
  const runs = joinSingles(folded.match(RUNS) ?? [])
  return runs.map(run => ({ kind: kindOf(run), text: run }))
}

/** A lone character belongs to what follows or precedes it: C语言 is no C beside 语言. */
function joinSingles(runs: readonly string[]): string[] {
  if (runs.length < 2 || runs.every(run => length(run) > 1)) return [...runs]
  const joined: string[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && (length(last) === 1 || length(run) === 1))
      joined[joined.length - 1] = last + run
    else joined.push(run)
  }
  return joined
}

function kindOf(run: string): Term['kind'] {
  if (length(run) <= SHORT) return 'piece'
  if (/^\p{Script=Han}+$/u.test(run)) return 'run'
  return /\p{Script=Han}/u.test(run) || /[+#]/.test(run) ? 'phrase' : 'word'
}
