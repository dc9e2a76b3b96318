import { catalogue } from './catalogue'
import en from './en/operations'
import zh from './zh-CN/operations'

export const operations = catalogue(zh, en)
