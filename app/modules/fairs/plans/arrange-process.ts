// What the arranging process runs.
import { type ArrangeProgress, type ArrangeResult, arrangeMeetings, type MeetingList } from '../arrange'
import { workApart } from './work-apart'

export type ArrangeOrder = { list: MeetingList; seed: number }

workApart<ArrangeOrder, ArrangeProgress, ArrangeResult>(({ list, seed }, onProgress) =>
  arrangeMeetings(list, { seed, onProgress }),
)
