import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { shortPlace } from './division'
import { allCities, districtsOf, provinceOf } from './list-divisions.server'
import { upsertDivisions } from './upsert-divisions.server'

await testDatabase()

const rows = [
  { code: '11', name: '北京市', level: 'province', parent: '', province: '北京市', city: '' },
  { code: '1101', name: '市辖区', level: 'city', parent: '11', province: '北京市', city: '市辖区' },
  { code: '110108', name: '海淀区', level: 'district', parent: '1101', province: '北京市', city: '市辖区' },
  { code: '44', name: '广东省', level: 'province', parent: '', province: '广东省', city: '' },
  { code: '4407', name: '江门市', level: 'city', parent: '44', province: '广东省', city: '江门市' },
  { code: '440703', name: '蓬江区', level: 'district', parent: '4407', province: '广东省', city: '江门市' },
]

test('divisions come in once', async () => {
  expect(await upsertDivisions(rows)).toEqual({ created: 6, updated: 0 })
  expect(await upsertDivisions(rows)).toEqual({ created: 0, updated: 0 })
})

test('municipalities are cities, provinces and placeholders are not', async () => {
  expect((await allCities()).map(city => city.short)).toEqual(['北京', '江门'])
})

test('a city answers to both of its names', async () => {
  expect(await provinceOf('江门')).toBe('广东省')
  expect(await districtsOf('江门市')).toEqual([{ code: '440703', name: '蓬江区' }])
  expect(await districtsOf('北京')).toEqual([{ code: '110108', name: '海淀区' }])
  expect(await districtsOf('无此市')).toEqual([])
})

test('short names drop what people do not say', () => {
  expect(['江门市', '广西壮族自治区', '内蒙古自治区', '阿里地区', '沙市'].map(shortPlace)).toEqual([
    '江门',
    '广西',
    '内蒙古',
    '阿里',
    '沙市',
  ])
})
