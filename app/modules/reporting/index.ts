export { currentClass } from './graduating-class'
