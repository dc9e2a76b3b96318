import { catalogue } from './catalogue'
import en from './en/services'
import zh from './zh-CN/services'

/** Services a card opens: catalogue, cases, papers. */
export const services = catalogue(zh, en)
