import { catalogue } from './catalogue'
import en from './en/vouchers'
import zh from './zh-CN/vouchers'

/** Vouchers: the holder’s, the counter’s, the office’s. */
export const vouchers = catalogue(zh, en)
