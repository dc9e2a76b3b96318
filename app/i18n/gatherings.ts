import { catalogue } from './catalogue'
import en from './en/gatherings'
import zh from './zh-CN/gatherings'

/** Events of the programme: lists, registrations, passes. */
export const gatherings = catalogue(zh, en)
