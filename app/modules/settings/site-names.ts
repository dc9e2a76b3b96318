import type { Settings } from './setting.schema'

/** Names of site, district, city and office in one language. */
export function siteNames({ brand, district }: Settings, locale: 'zh-CN' | 'en') {
  if (locale === 'en')
    return {
      name: brand.en,
      district: district.en,
      city: district.cityEn,
      office: district.officeEn,
    }
  return { name: brand.zh, district: district.zh, city: district.city, office: district.officeZh }
}
