export type { Major, MajorRow } from './major'
export { bareCode, type MajorDistance, majorDistance } from './major-distance'
export { matchMajors } from './match-majors'
