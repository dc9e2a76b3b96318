import { addDays, type LocalDate } from './local-date'

/**
 * One year of the calendar: days off that would otherwise be worked or are holidays on a weekend, and weekend days
 * that are worked in exchange (调休上班). `provisional` until the State Council has published the year's arrangement.
 */
export type WorkingYear = {
  year: number
  /** The notice the year follows, empty for a provisional year. */
  source: string
  provisional: boolean
  holidays: readonly LocalDate[]
  makeUpDays: readonly LocalDate[]
}

const day = (text: string) => text as LocalDate

function run(from: string, days: number): LocalDate[] {
  return Array.from({ length: days }, (_, index) => addDays(day(from), index))
}

/** 国办发明电〔2024〕12号, 2024-11-12. */
const YEAR_2025: WorkingYear = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  provisional: false,
  holidays: [
    ...run('2025-01-01', 1),
    ...run('2025-01-28', 8),
    ...run('2025-04-04', 3),
    ...run('2025-05-01', 5),
    ...run('2025-05-31', 3),
    ...run('2025-10-01', 8),
  ],
  makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'].map(day),
}

/** 国办发明电〔2025〕7号, 2025-11-04. */
const YEAR_2026: WorkingYear = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  provisional: false,
  holidays: [
    ...run('2026-01-01', 3),
    ...run('2026-02-15', 9),
    ...run('2026-04-04', 3),
    ...run('2026-05-01', 5),
    ...run('2026-06-19', 3),
    ...run('2026-09-25', 3),
    ...run('2026-10-01', 7),
  ],
  makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map(day),
}

/** Before the notice: only the statutory days of 全国年节及纪念日放假办法 (2024), no exchange of weekends. */
const YEAR_2027: WorkingYear = {
  year: 2027,
  source: '',
  provisional: true,
  holidays: [
    ...run('2027-01-01', 1),
    ...run('2027-02-05', 4),
    ...run('2027-04-05', 1),
    ...run('2027-05-01', 2),
    ...run('2027-06-09', 1),
    ...run('2027-09-15', 1),
    ...run('2027-10-01', 3),
  ],
  makeUpDays: [],
}

/** What the software ships; the office's own years replace them one by one. */
export const SHIPPED_YEARS: readonly WorkingYear[] = [YEAR_2025, YEAR_2026, YEAR_2027]
