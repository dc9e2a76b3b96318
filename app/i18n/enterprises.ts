import { catalogue } from './catalogue'
import en from './en/enterprises'
import zh from './zh-CN/enterprises'

export const enterprises = catalogue(zh, en)
