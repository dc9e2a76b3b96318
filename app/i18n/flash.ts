import { catalogue } from './catalogue'
import en from './en/flash'
import zh from './zh-CN/flash'

/** What was just done, shown once after a redirect; keys are the codes of `redirectSaying`. */
export const flashes = catalogue(zh, en)
export type FlashCode = keyof typeof zh
