import { catalogue } from './catalogue'
import en from './en/fairs'
import zh from './zh-CN/fairs'

/** Editions of the fair, registrations and wishes, for visitors, parties and the office. */
export const fairs = catalogue(zh, en)
