import type { Recipe } from './make-instance'

/** The usual fair: 100 × 160, 16 slots, 60 tables, one slot in ten not attended. */
export const usual: Recipe = {
  universities: 100,
  enterprises: 160,
  slots: 16,
  tables: 60,
  weights: 'structured',
  unavailable: 10,
  pattern: 'scattered',
  universityMin: [2, 6],
  universityMax: [9, 14],
  enterpriseMin: [1, 4],
  enterpriseMax: [6, 11],
  blocked: 5,
}

export const recipes = {
  usual,
  'usual, random weights': { ...usual, weights: 'random' },
  'tight tables, 25 % in blocks': { ...usual, unavailable: 25, pattern: 'blocks', tables: 50 },
  'tight ceilings, 25 % in blocks': {
    ...usual,
    unavailable: 25,
    pattern: 'blocks',
    tables: 100,
    universityMin: [4, 6],
    universityMax: [12, 12],
    enterpriseMin: [2, 4],
    enterpriseMax: [7, 8],
  },
  'every slot used, 25 % in blocks': {
    ...usual,
    unavailable: 25,
    pattern: 'blocks',
    tables: 70,
    universityMax: [12, 12],
  },
  '40 % scattered': { ...usual, unavailable: 40 },
  '300 × 1000 × 24': {
    ...usual,
    universities: 300,
    enterprises: 1000,
    slots: 24,
    tables: 250,
    universityMax: [14, 22],
    enterpriseMin: [1, 3],
    enterpriseMax: [5, 9],
  },
} satisfies Record<string, Recipe>
