import { catalogue } from './catalogue'
import { en } from './en/apartment-office'
import { zh } from './zh-CN/apartment-office'

/** The talent office's pages about apartments: registry, batches, reviews, leases. */
export const apartmentOffice = catalogue(zh, en)
