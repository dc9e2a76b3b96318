export { allCities, type City, districtsOf, forgetCities, provinceOf } from './list-divisions.server'
export { upsertDivisions } from './upsert-divisions.server'
