import { catalogue } from './catalogue'
import en from './en/search'
import zh from './zh-CN/search'

export const search = catalogue(zh, en)
