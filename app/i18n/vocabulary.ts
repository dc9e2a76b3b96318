import { catalogue } from './catalogue'
import en from './en/vocabulary'
import zh from './zh-CN/vocabulary'

export const vocabulary = catalogue(zh, en)
