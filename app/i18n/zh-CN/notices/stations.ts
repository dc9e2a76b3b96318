import { formatDate, formatDateTime } from '../../format'

const at = (iso: string) => formatDateTime(iso, 'zh-CN')
type One = { station: string; address: string; from: string; code: string }

export default {
  'station-booked': {
    subject: (p: One) => `已预约${p.station}，${at(p.from)}`,
    body: (p: One) => `地址：${p.address}\n到场请报预约码 ${p.code}。不能来请提前取消，把名额让给别人。`,
    action: '查看预约',
  },
  'station-near': {
    subject: (p: One) => `提醒：${at(p.from)}到${p.station}`,
    body: (p: One) => `地址：${p.address}\n预约码 ${p.code}。不能来请在开始前取消。`,
    action: '查看预约',
  },
  'station-called-off': {
    subject: (p: One) => `${p.station} ${at(p.from)}的时段已取消`,
    body: () => '很抱歉，这个时段因故取消，您的预约随之取消，不计爽约。请另约时间。',
    action: '查看预约',
  },
  'station-paused': {
    subject: (p: { absences: number; until: string }) => `驿站预约暂停至${formatDate(p.until, 'zh-CN')}`,
    body: (p: { absences: number; until: string }) =>
      `近期有 ${p.absences} 次预约没有到场。如有特殊情况，可以申诉一次，由人才办核实后解除。`,
    action: '查看并申诉',
  },
  'station-pause-appealed': {
    subject: (p: { name: string }) => `${p.name}申诉暂停预约`,
    body: () => '请核实情况，可以解除。',
    action: '处理申诉',
  },
  'station-pause-lifted': {
    subject: () => '驿站预约已恢复',
    body: (p: { note: string }) => `人才办已解除暂停。${p.note}`,
    action: '去预约',
  },
}
