import { formatDateTime } from '../../format'

type Fair = { fairZh: string; fairEn: string }
type Offer = Fair & { party: string; startsAt: string; deadline: string }

export default {
  'timetable-published': {
    subject: (p: Fair & { meetings: number }) => `“${p.fairZh}”时刻表已发布：贵单位 ${p.meetings} 场对接`,
    body: (p: Fair & { meetings: number }) =>
      p.meetings > 0
        ? '请查看时间、桌号和对接单位。可以打印，也可以加入日历；安排有变动时会再通知。'
        : '本次没有排到对接。现场如有空出的时段，会按候补顺序征询贵单位。',
    action: '查看时刻表',
  },
  'timetable-changed': {
    subject: (p: Fair & { meetings: number }) => `“${p.fairZh}”贵单位的对接有变动`,
    body: (p: Fair & { meetings: number }) =>
      `现在共 ${p.meetings} 场对接，请以最新的时刻表为准。重新导入日历文件，原来的日程会自动更新。`,
    action: '查看变动后的时刻表',
  },
  'alternate-offered': {
    subject: (p: Offer) => `“${p.fairZh}”候补邀请：${p.party}，${formatDateTime(p.startsAt, 'zh-CN')}`,
    body: (p: Offer) =>
      `${p.party} 在该时段空出，邀请贵单位对接。请在 ${formatDateTime(p.deadline, 'zh-CN')} 前答复，逾期转给下一家。`,
    action: '去答复',
  },
}
