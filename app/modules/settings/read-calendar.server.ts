import { SHIPPED_YEARS } from '../../kernel/working-day-years'
import { type WorkCalendar, workCalendar } from '../../kernel/working-days'
import { readSettings } from './read-settings.server'

/** The calendar of working days: the years the office entered over the shipped ones, year by year. */
export async function readCalendar(): Promise<WorkCalendar> {
  const { calendar } = await readSettings()
  return workCalendar([...SHIPPED_YEARS, ...calendar.years])
}
