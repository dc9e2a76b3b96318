import { catalogue } from './catalogue'
import en from './en/applications'
import zh from './zh-CN/applications'

export const applications = catalogue(zh, en)
