import { describe, expect, it } from 'vitest'
import { completenessOf, PARTS, type ProfileFacts } from './completeness'

const empty: ProfileFacts = {
  phone: null,
  headline: '',
  summary: '',
  wishedCities: [],
  wishedSalaryFen: null,
  wishedTypes: [],
  skills: [],
  graduatingClass: null,
  educationCount: 0,
  experienceCount: 0,
  hasResume: false,
}

describe('completenessOf', () => {
  it('has parts that add up to a hundred', () => {
    expect(Object.values(PARTS).reduce((a, b) => a + b, 0)).toBe(100)
  })

  it('is nothing for an empty profile, with every part missing and the dearest first', () => {
    const { percent, missing } = completenessOf(empty)
    expect(percent).toBe(0)
    expect(missing[0]).toBe('education')
    expect(missing).toHaveLength(Object.keys(PARTS).length)
  })

  it('counts skills only from the third on', () => {
    expect(completenessOf({ ...empty, skills: ['CAD', 'PLC'] }).percent).toBe(0)
    expect(completenessOf({ ...empty, skills: ['CAD', 'PLC', 'ANSYS'] }).percent).toBe(PARTS.skills)
  })
})
