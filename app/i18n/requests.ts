import { catalogue } from './catalogue'
import en from './en/requests'
import zh from './zh-CN/requests'

export const requests = catalogue(zh, en)
