import { catalogue } from './catalogue'
import en from './en/policies'
import zh from './zh-CN/policies'

/** Policies and announcements: public pages and the office’s editor. */
export const policies = catalogue(zh, en)
