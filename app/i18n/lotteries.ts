import { catalogue } from './catalogue'
import { en } from './en/lotteries'
import { zh } from './zh-CN/lotteries'

/** The public page of a lottery, its verifier and the explanation for everybody. */
export const lotteries = catalogue(zh, en)
