export type { IndustryRow } from './industry'
