import { keptFor } from '../../platform/cache.server'
import { shortPlace } from './division'
import { findCities, findDistricts } from './divisions.store.server'

const KEPT_MS = 60_000
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
const kept = keptFor(KEPT_MS, findCities)

export type City = { code: string; name: string; short: string; province: string }

/** Every city, a municipality such as 北京市 among them, by code; at most a minute old. */
export async function allCities(): Promise<City[]> {
  const rows = await kept.read()
  const municipalities = new Set(rows.filter(row => row.name === '市辖区').map(row => row.province))
  return rows
    .filter(row => !PLACEHOLDERS.has(row.name))
    .filter(row => (row.level === 'province' ? municipalities.has(row.name) : true))
    .map(({ code, name, province }) => ({ code, name, short: shortPlace(name), province }))
}

/** The province of a city given by either of its names; null when it is unknown. */
export async function provinceOf(city: string): Promise<string | null> {
  const found = (await allCities()).find(row => row.name === city || row.short === city)
  return found?.province ?? null
}

/** Districts of a city given by either of its names. */
export async function districtsOf(city: string): Promise<{ code: string; name: string }[]> {
  const found = (await allCities()).find(row => row.name === city || row.short === city)
  return found ? findDistricts(found.name) : []
}

/** Makes the next reading in this process a fresh one. */
export function forgetCities(): void {
  kept.forget()
}
