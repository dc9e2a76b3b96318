import { catalogue } from './catalogue'
import en from './en/cards'
import zh from './zh-CN/cards'

/** The talent card as applicants, employers, departments, the office and visitors read it. */
export const cards = catalogue(zh, en)
