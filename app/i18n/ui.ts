import { catalogue } from './catalogue'
import { en } from './en/ui'
import { zh } from './zh-CN/ui'

/** Words of the design system itself. */
export const uiMessages = catalogue(zh, en)
