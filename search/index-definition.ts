/** One index: how rows of the database become its documents, and how the engine treats them. */
export type SearchIndex<Facts extends { id: string }, Document extends { id: string }> = {
  name: string
  settings: Readonly<Record<string, unknown>>
  toDocument: (facts: Facts) => Document
}

const GRAMS = ['titleGrams', 'skillGrams', 'placeGrams', 'companyGrams', 'otherGrams']

/** What all indexes share. Words of pieces and of pinyin are exact; Latin words forgive typing errors. */
export const SHARED_SETTINGS = {
  proximityPrecision: 'byAttribute',
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 60, sortFacetValuesBy: { '*': 'count' } },
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 6, twoTypos: 9 },
    disableOnAttributes: [...GRAMS, 'pinyin', 'initials'],
  },
  localizedAttributes: [{ attributePatterns: ['text'], locales: ['cmn', 'eng'] }],
} as const

/** Words in Latin letters of a text; the Chinese ones are found by their pieces. */
export function latinWords(text: string): string {
  return (text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+#.]*/gu) ?? []).join(' ')
}
