import { catalogue } from './catalogue'
import en from './en/universities'
import zh from './zh-CN/universities'

export const universities = catalogue(zh, en)
