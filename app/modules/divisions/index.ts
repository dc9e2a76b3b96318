export { type DivisionRow, shortPlace } from './division'
