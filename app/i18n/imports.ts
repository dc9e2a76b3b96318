import { catalogue } from './catalogue'
import en from './en/imports'
import zh from './zh-CN/imports'

export const imports = catalogue(zh, en)
