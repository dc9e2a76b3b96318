import { catalogue } from './catalogue'
import en from './en/privacy'
import zh from './zh-CN/privacy'

export const privacy = catalogue(zh, en)
