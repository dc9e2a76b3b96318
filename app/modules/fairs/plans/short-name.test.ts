import { describe, expect, it } from 'vitest'
import { shortEnterpriseName, shortUniversityName } from './short-name'

describe('names that fit a cell', () => {
  it('leave out what every university has', () => {
    const names = ['五邑大学', '华南师范大学', '中山职业技术学院', '西安电子科技大学', '北京大学']
    expect(names.map(shortUniversityName)).toEqual(['五邑', '华南师大', '中山职院', '西安电子', '北京'])
  })

  it('leave out place and legal form, and keep what tells an enterprise apart', () => {
    const names = ['岭芯智能装备有限公司', '江门市榕晖厨卫股份有限公司', '岭芯装备', '康屿']
    expect(names.map(shortEnterpriseName)).toEqual(['岭芯', '榕晖厨卫', '岭芯', '康屿'])
    for (const name of names) expect(shortEnterpriseName(name).length).toBeLessThanOrEqual(4)
  })
})
