import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opening, talent } from './parties'
import { matchOpening, rankOpenings } from './rank-openings'
import { WEIGHTS } from './terms'

const graduate = talent.parse({
  external_id: 'T1',
  degree: '本科',
  major_code: '080202',
  skills: 'SolidWorks|会计',
  wished_cities: '江门|广州',
  wished_salary_k: 8,
  graduating_class: 2027,
})
const post = (more: object = {}) =>
  opening.parse({
    id: 'O1',
    title: '机械工程师',
    city: '江门市',
    degree: '本科',
    majors: '080202|080201',
    skills: ['solidworks', 'AutoCAD'],
    salary_min_k: 6,
    salary_max_k: 9,
    ...more,
  })
const points = (more: object) => {
  const { terms } = matchOpening(graduate, post(more))
  return Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, term.points]))
}

describe('a match', () => {
  it('is the sum of its terms, and says what was met and what is missing', () => {
    const { score, gates, terms } = matchOpening(graduate, post())
    expect(gates.map(({ passed }) => passed)).toEqual([true, true, true, true])
    expect(score).toBe(30 + 15 + 20 + 20)
    expect(terms.skills).toEqual({
      points: 15,
      of: 30,
      because: 'skills-asked',
      met: ['solidworks'],
      missing: ['AutoCAD'],
    })
  })

  it.each([
    [{ degree: '硕士' }, 'degree'],
    [{ employment: '实习' }, 'employment'],
    [{ city: '上海' }, 'place'],
    [{ graduating_classes: ['2026'] }, 'class'],
  ])('with %o is closed by the gate of the %s', (more, gate) => {
    const strict = { ...graduate, relocates: false, wished_employment: ['full_time'] }
    const match = matchOpening(strict, post(more))
    expect(match.gates.filter(({ passed }) => !passed).map(one => one.gate)).toEqual([gate])
    expect(match.score).toBe(0)
  })

  it.each([
    [{ majors: [] }, { major: 30 }],
    [{ majors: ['080703'] }, { major: 12 }],
    [{ majors: ['020101'] }, { major: 0 }],
    [{ skills: ['财务'] }, { skills: 30 }],
    [{ city: '广州' }, { city: 18 }],
    [{ city: '' }, { city: 10 }],
    [{ salary_max_k: 7.2 }, { salary: 14 }],
    [{ salary_max_k: 4 }, { salary: 0 }],
    [{ salary_min_k: '', salary_max_k: '' }, { salary: 10 }],
  ])('gives with %o the points %o', (more, expected) => {
    expect(points(more)).toMatchObject(expected)
  })
})

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('江门', '会计', 'Java', '080202', '本科'),
)
const anyTalent = fc.record({
  id: fc.uuid(),
  degree: fc.constantFrom('本科', '硕士', '大专', ''),
  major_code: fc.constantFrom('080202', '120203', ''),
  skills: fc.array(anyText, { maxLength: 8 }),
  wished_cities: fc.array(fc.constantFrom('江门', '广州', '深圳市'), { maxLength: 3 }),
  wished_salary_k: fc.option(fc.integer({ min: 0, max: 50 })),
  relocates: fc.boolean(),
})
const anyOpening = fc.record({
  id: fc.uuid(),
  title: anyText,
  city: fc.constantFrom('江门', '北京', ''),
  degree: fc.constantFrom('本科', '博士', '不限'),
  majors: fc.array(fc.constantFrom('080202', '120203', '050101', '会计'), { maxLength: 3 }),
  skills: fc.array(anyText, { maxLength: 8 }),
  salary_max_k: fc.option(fc.integer({ min: 0, max: 50 })),
})

/** What must never matter, in the words a file may use for it. */
const PROTECTED = {
  sex: fc.constantFrom('男', '女'),
  gender: fc.constantFrom('male', 'female'),
  性别: fc.constantFrom('男', '女'),
  age: fc.integer({ min: 16, max: 70 }),
  birth_date: fc.constantFrom('1970-01-01', '2004-06-30'),
  ethnicity: fc.constantFrom('汉族', '维吾尔族', '藏族'),
  household_registration: fc.constantFrom('江门', '新疆', '农村'),
  户籍: fc.constantFrom('城镇', '农村'),
  marital_status: fc.constantFrom('未婚', '已婚已育'),
  name: fc.constantFrom('张伟', '王芳', '买买提'),
  photo: fc.constantFrom('x.jpg'),
}

describe('the ranking', () => {
  it('adds up: each score is the sum of its terms or 0, within 0 to 100', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight)).toBe(100)
    fc.assert(
      fc.property(anyTalent, anyOpening, (person, job) => {
        const { score, gates, terms } = matchOpening(talent.parse(person), opening.parse(job))
        const sum = Object.values(terms).reduce((total, term) => total + term.points, 0)
        expect(score).toBe(gates.every(gate => gate.passed) ? sum : 0)
        for (const term of Object.values(terms)) {
          expect(term.points).toBeGreaterThanOrEqual(0)
          expect(term.points).toBeLessThanOrEqual(term.of)
        }
      }),
    )
  })

  it('is the same whatever sex, age, ethnicity, household registration, marriage or name a person has', () => {
    fc.assert(
      fc.property(
        anyTalent,
        fc.array(anyOpening, { maxLength: 6 }),
        fc.record(PROTECTED),
        fc.record(PROTECTED, { requiredKeys: [] }),
        (person, jobs, one, other) => {
          const openings = jobs.map(job => opening.parse(job))
          const ranked = (more: object) => rankOpenings(talent.parse({ ...person, ...more }), openings, 20)
          expect(JSON.stringify(ranked(one))).toBe(JSON.stringify(ranked(other)))
          expect(JSON.stringify(ranked(one))).toBe(JSON.stringify(ranked({})))
        },
      ),
    )
  })

  it('does not depend on the order of the openings, and puts closed gates last', () => {
    fc.assert(
      fc.property(
        anyTalent,
        fc.uniqueArray(anyOpening, { selector: job => job.id, maxLength: 8 }),
        (person, jobs) => {
          const openings = jobs.map(job => opening.parse(job))
          const ranked = rankOpenings(talent.parse(person), openings, 20)
          expect(rankOpenings(talent.parse(person), [...openings].reverse(), 20)).toEqual(ranked)
          const closed = ranked.map(({ gates }) => gates.some(gate => !gate.passed))
          expect(closed).toEqual([...closed].sort())
        },
      ),
    )
  })
})
