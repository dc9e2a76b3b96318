import { catalogue } from './catalogue'
import { en } from './en/apartments'
import { zh } from './zh-CN/apartments'

/** Talent apartments as everybody sees them, and the words all their pages share. */
export const apartments = catalogue(zh, en)
