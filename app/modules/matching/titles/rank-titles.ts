import { decomposeTitle, type Title } from './decompose-title'
import { LEVELS } from './levels'

export type NamedTitle = { id: string; title: string }

/** How much each kind of likeness counts before its rarity in the corpus is considered. */
const WEIGHTS = { group: 3, field: 1.2, word: 1.6, pair: 0.5 }
/** A level decides between titles that are equally near in what they are about. */
const LEVEL_SHARE = 0.1

function featuresOf({ groups, fields, words, pairs }: Title): [string, number][] {
  return [
    ...groups.map((group): [string, number] => [`g ${group}`, WEIGHTS.group]),
    ...fields.map((field): [string, number] => [`f ${field}`, WEIGHTS.field]),
    ...words.map((word): [string, number] => [`w ${word}`, WEIGHTS.word]),
    ...pairs.map((pair): [string, number] => [`p ${pair}`, WEIGHTS.pair]),
  ]
}

function levelLikeness(one: number | null, other: number | null): number {
  if (one === other) return 1
  if (one === null || other === null) return 0.6
  return 1 - Math.abs(one - other) / (LEVELS.length - 1)
}

type Posting = { at: number; weight: number }
type Vector = { features: [string, number][]; length: number }

function vectorOf(title: Title, rarity: (feature: string) => number): Vector {
  const features = featuresOf(title).map(([name, weight]): [string, number] => [name, weight * rarity(name)])
  const length = Math.sqrt(features.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return { features, length: length || 1 }
}

/** A corpus made ready to be asked: for each feature the titles that have it. */
function indexOf(corpus: readonly Title[]) {
  const counts = new Map<string, number>()
  for (const title of corpus)
    for (const [name] of featuresOf(title)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const rarity = (name: string) => Math.log(1 + (corpus.length + 1) / ((counts.get(name) ?? 0) + 1))
  const postings = new Map<string, Posting[]>()
  corpus.forEach((title, at) => {
    const { features, length } = vectorOf(title, rarity)
    for (const [name, weight] of features) {
      const list = postings.get(name)
      if (list) list.push({ at, weight: weight / length })
      else postings.set(name, [{ at, weight: weight / length }])
    }
  })
  return { rarity, postings }
}

export type TitleRanking = { rank(title: string, top: number): { id: string; likeness: number }[] }

/**
 * Makes a corpus of titles ready to be asked which of them are near to another one, by what the post is about (words,
 * their synonyms, the field), by the characters they are written with, and by level. Titles with nothing in common are
 * left out. Equal ones keep the order of the corpus.
 */
export function rankTitles(corpus: readonly NamedTitle[]): TitleRanking {
  const titles = corpus.map(({ title }) => decomposeTitle(title))
  const { rarity, postings } = indexOf(titles)
  return {
    rank(title, top) {
      const asked = decomposeTitle(title)
      const { features, length } = vectorOf(asked, rarity)
      const likeness = new Map<number, number>()
      for (const [name, weight] of features)
        for (const posting of postings.get(name) ?? [])
          likeness.set(posting.at, (likeness.get(posting.at) ?? 0) + (posting.weight * weight) / length)
      return [...likeness]
        .map(([at, near]) => ({
          at,
          likeness: (1 - LEVEL_SHARE) * near + LEVEL_SHARE * levelLikeness(asked.level, titles[at]!.level),
        }))
        .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
        .slice(0, top)
        .map(({ at, likeness }) => ({ id: corpus[at]!.id, likeness }))
    },
  }
}
