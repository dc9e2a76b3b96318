import { catalogue } from './catalogue'
import en from './en/talents'
import zh from './zh-CN/talents'

export const talents = catalogue(zh, en)
