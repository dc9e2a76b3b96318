import { catalogue } from './catalogue'
import en from './en/fair-days'
import zh from './zh-CN/fair-days'

/** The day of a fair and what comes after it. */
export const fairDays = catalogue(zh, en)
