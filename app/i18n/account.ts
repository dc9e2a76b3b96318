import { catalogue } from './catalogue'
import en from './en/account'
import zh from './zh-CN/account'

/** Login, registration and everything about one's own account. */
export const account = catalogue(zh, en)
