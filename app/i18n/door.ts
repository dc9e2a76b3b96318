import { catalogue } from './catalogue'
import en from './en/door'
import zh from './zh-CN/door'

/** Checking in at a door. */
export const door = catalogue(zh, en)
