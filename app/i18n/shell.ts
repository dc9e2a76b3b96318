import { catalogue } from './catalogue'
import en from './en/shell'
import zh from './zh-CN/shell'

export const shell = catalogue(zh, en)
