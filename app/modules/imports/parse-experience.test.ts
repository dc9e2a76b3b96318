import { describe, expect, it } from 'vitest'
import { parseExperience } from './parse-experience'

describe('parseExperience', () => {
  it.each([
    ['3-5年', 3, 5],
    ['3-4年工作经验', 3, 4],
    ['1-3年不限', 1, 3],
    ['２年经验', 2, null],
    ['1年以下', 0, 1],
    ['10年以上工作经验', 10, null],
    ['应届毕业生', 0, 0],
    ['在校/应届', 0, 0],
    ['无需经验', null, null],
    ['经验不限', null, null],
    ['5天/周 3个月', null, null],
    ['', null, null],
  ])('reads %s', (wording, min, max) => {
    expect(parseExperience(wording)).toEqual({ min, max })
  })
})
