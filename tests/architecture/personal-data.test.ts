import { describe, expect, test } from 'vitest'
import { ROOT } from '#server/paths.mjs'
import { privacy } from '~/i18n/privacy'
import { EXEMPT_MODELS } from '~/modules/privacy/exempt-models'
import { HOLDINGS } from '~/modules/privacy/index.server'
import { modelsOf, readSchema, unanswered } from './personal-data'

const models = modelsOf(readSchema(`${ROOT}/prisma/schema`))
const held = new Set(HOLDINGS.flatMap(holding => holding.models))
const exempt = new Set(Object.keys(EXEMPT_MODELS))

describe('personal data', () => {
  test('every model that mentions a person has a contributor, or a reason to have none', () => {
    expect(unanswered(models, held, exempt)).toEqual([])
  })

  test('no model is both held and exempt, and none is named that does not exist', () => {
    const known = new Set(models.map(model => model.name))
    expect([...held, ...exempt].filter(name => !known.has(name))).toEqual([])
    expect([...held].filter(name => exempt.has(name))).toEqual([])
  })

  test('every holding has one key, named in both languages', () => {
    const keys = HOLDINGS.map(holding => holding.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const catalogue of [privacy['zh-CN'], privacy.en]) {
      expect(keys.filter(key => !catalogue.holdings[key])).toEqual([])
    }
  })

  test('a new model that mentions a person is found, also one that hangs on a held one', () => {
    const schema = `model Card {\n  id String\n  talentId String\n}\nmodel CardStep {\n  card Card @relation(fields: [cardId], references: [id], onDelete: Cascade)\n}\nmodel Tier {\n  key String\n}\n`
    expect(unanswered(modelsOf(schema), new Set(), new Set())).toEqual(['Card (talentId)'])
    expect(unanswered(modelsOf(schema), new Set(['Card']), new Set())).toEqual(['CardStep (Card)'])
  })
})
