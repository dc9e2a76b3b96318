export { checkReadiness, type Readiness, type Standing } from './check-readiness.server'
