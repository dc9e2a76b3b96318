import { catalogue } from './catalogue'
import en from './en/card-office'
import zh from './zh-CN/card-office'

/** The talent office's pages about cards: applications, conditions, notices, issued cards. */
export const cardOffice = catalogue(zh, en)
