import type { fairs } from '~/i18n/fairs'
import { allows, isLiveParty } from '~/modules/fairs/index'
import type { OwnFair } from '~/modules/fairs/index.server'
import type { Task } from '~/ui/list/task-list'
import { lastDay } from './last-day'

type Words = (typeof fairs)['zh-CN']['own']

interface Said {
  words: Words
  /** `11月28日` */
  day: (value: Date) => string
  until: (p: { date: string }) => string
  to: (slug: string) => string
  wishes: (slug: string) => string
}

/** What the fairs ask of a university or enterprise today: to register, or to say whom it wants to meet. */
export function fairTasks(editions: readonly OwnFair[], { words, day, until, to, wishes }: Said): Task[] {
  return editions.flatMap(({ slug, name, phase, party, ends }): Task[] => {
    const hint = ends ? until({ date: day(lastDay(ends)) }) : undefined
    const task = { key: `fair-${slug}`, count: 1, hint }
    if (party?.status === 'approved' && allows(phase, 'wish'))
      return [{ ...task, title: `${name}: ${words.wish}`, to: wishes(slug), verb: words.wish }]
    const live = party !== null && isLiveParty(party)
    if (!live && allows(phase, 'register'))
      return [{ ...task, title: `${name}: ${words.register}`, to: to(slug), verb: words.register }]
    return []
  })
}
