import { catalogue } from './catalogue'
import en from './en/mails'
import zh from './zh-CN/mails'

export const mails = catalogue(zh, en)
