export { buildInstance } from './build-instance.server'
