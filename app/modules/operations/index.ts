export { bounceRemoved, jobDiscarded, jobsRetried } from './operations.events'
