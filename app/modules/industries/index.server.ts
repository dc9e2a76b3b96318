export { forgetIndustries, type IndustryGroup, industryGroups, industryName } from './list-industries.server'
export { upsertIndustries } from './upsert-industries.server'
