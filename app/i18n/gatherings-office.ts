import { catalogue } from './catalogue'
import en from './en/gatherings-office'
import zh from './zh-CN/gatherings-office'

/** Events as the talent office works on them. */
export const gatheringsOffice = catalogue(zh, en)
