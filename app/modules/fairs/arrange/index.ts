export {
  type Arrangement,
  type ArrangeOptions,
  type ArrangeProgress,
  type ArrangeResult,
  arrangeMeetings,
} from './arrange-meetings.ts'
export { type ArrangedMeetings, checkArrangement } from './check-arrangement.ts'
export * from './limits.ts'
export {
  checkMeetingList,
  type InputFault,
  type MeetingList,
  meetingListSchema,
  type ReadResult,
  readMeetingList,
} from './meetings.schema.ts'
export { describeObstacle, type Obstacle } from './obstacles.ts'
