import { catalogue } from './catalogue'
import { en } from './en/housing'
import { zh } from './zh-CN/housing'

/** Applying for an apartment, choosing one and living there, as applicant and office both read it. */
export const housing = catalogue(zh, en)
