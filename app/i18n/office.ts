import { catalogue } from './catalogue'
import en from './en/office'
import zh from './zh-CN/office'

export const office = catalogue(zh, en)
