import { catalogue } from './catalogue'
import en from './en/openings'
import zh from './zh-CN/openings'

export const openings = catalogue(zh, en)
