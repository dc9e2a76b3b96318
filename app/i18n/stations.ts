import { catalogue } from './catalogue'
import en from './en/stations'
import zh from './zh-CN/stations'

/** Talent stations: public pages, appointments, the office’s keeping. */
export const stations = catalogue(zh, en)
