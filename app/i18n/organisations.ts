import { catalogue } from './catalogue'
import en from './en/organisations'
import zh from './zh-CN/organisations'

/** Members, invitations and the accounts the talent office looks after. */
export const organisations = catalogue(zh, en)
