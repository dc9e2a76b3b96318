import { catalogue } from './catalogue'
import en from './en/inbox'
import zh from './zh-CN/inbox'

export const inbox = catalogue(zh, en)
