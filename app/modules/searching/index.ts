export { SALARY_BANDS } from '#search/salary-bands'

export {
  FILTER_NAMES,
  MOST_PAGE_SIZE,
  PAGE_SIZE,
  readOpeningsQuery,
  readSalary,
  salaryParam,
  toggled,
  without,
} from './openings-params'
