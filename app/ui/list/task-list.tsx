import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../page/button'
import { StatusTag, type Tone } from '../text/status-tag'

export interface Task {
  readonly key: string
  readonly count: number
  /** What waits: “岗位待审”. */
  readonly title: ReactNode
  readonly hint?: ReactNode
  /** How old the oldest is; urgency has a shape besides its colour. */
  readonly age?: { readonly tone: Tone; readonly text: ReactNode }
  /** The list behind the count, and the one verb that leads there. */
  readonly to: string
  readonly verb: string
}

/** What needs this person today: count, matter, oldest age, one verb. Put the most urgent first. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  return (
    <ul className="tasks" aria-label={label}>
      {tasks.map(task => (
        <li key={task.key}>
          <Link className="big" to={task.to}>
            {task.count}
          </Link>
          <p>
            <b>{task.title}</b>
            {task.hint && <span className="hint">{task.hint}</span>}
          </p>
          {task.age && <StatusTag tone={task.age.tone}>{task.age.text}</StatusTag>}
          <ButtonLink to={task.to} look="quiet" size="small">
            {task.verb}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
