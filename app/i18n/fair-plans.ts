import { catalogue } from './catalogue'
import en from './en/fair-plans'
import zh from './zh-CN/fair-plans'

export const fairPlans = catalogue(zh, en)
