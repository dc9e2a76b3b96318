import { catalogue } from './catalogue'
import en from './en/rejection-reasons'
import zh from './zh-CN/rejection-reasons'

/** Reasons of a rejection, shared by pages and notices. */
export const rejectionReasons = catalogue(zh, en)
