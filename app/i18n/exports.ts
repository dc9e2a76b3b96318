import { catalogue } from './catalogue'
import en from './en/exports'
import zh from './zh-CN/exports'

export const exportsMessages = catalogue(zh, en)
