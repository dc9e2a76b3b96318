import { allCities } from '~/modules/divisions/index.server'
import { industryGroups } from '~/modules/industries/index.server'

/** Known names offered while an opening is written: cities of the whole country, divisions of industry. */
export async function openingLists(): Promise<{ cities: string[]; industries: string[] }> {
  const [cities, groups] = await Promise.all([allCities(), industryGroups()])
  return {
    cities: cities.map(city => city.name),
    industries: groups.flatMap(group => group.divisions.map(division => division.name)),
  }
}
