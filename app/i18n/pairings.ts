import { catalogue } from './catalogue'
import en from './en/pairings'
import zh from './zh-CN/pairings'

export const pairings = catalogue(zh, en)
