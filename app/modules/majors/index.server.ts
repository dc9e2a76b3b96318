export {
  allMajors,
  forgetMajors,
  type ListedMajor,
  majorNames,
  majorOf,
  searchMajors,
} from './list-majors.server'
export { upsertMajors } from './upsert-majors.server'
