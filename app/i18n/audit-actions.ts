import { catalogue } from './catalogue'
import en from './en/audit-actions'
import zh from './zh-CN/audit-actions'

/** What each entry of the audit log tells, by its code. */
export const auditActions = catalogue(zh, en)
