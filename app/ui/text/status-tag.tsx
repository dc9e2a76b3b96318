import type { ReactNode } from 'react'
import { classNames } from '../class-names'

/** `neutral` hollow ring, `done` tick, `wait` filled circle, `urgent` square, `ended` dash: never colour alone. */
export type Tone = 'neutral' | 'done' | 'wait' | 'urgent' | 'ended'

export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classNames('tag', tone !== 'neutral' && `tag-${tone}`)}>{children}</span>
}

/** A word in a box without a state: a category, a batch, a version. */
export function Label({ children }: { children: ReactNode }) {
  return <span className="tag tag-bare">{children}</span>
}
