import { catalogue } from './catalogue'
import en from './en/home'
import zh from './zh-CN/home'

export const home = catalogue(zh, en)
