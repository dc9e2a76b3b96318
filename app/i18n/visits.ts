import { catalogue } from './catalogue'
import en from './en/visits'
import zh from './zh-CN/visits'

export const visits = catalogue(zh, en)
