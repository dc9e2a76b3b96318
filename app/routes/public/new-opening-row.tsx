import { home } from '~/i18n/home'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { paths } from '~/paths'
import { ResultRow } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { Money } from '~/ui/text/money'
import { Time } from '~/ui/text/time'
import type { HomeData } from './home'

type Props = { opening: HomeData['newest'][number]; now: Date }

/** One line of the home's list: title, employer, place, pay, when published and how fast they reply. */
export function NewOpeningRow({ opening, now }: Props) {
  const t = useMessages(home)
  const v = useMessages(vocabulary)
  const { salaryMinFen, salaryMaxFen, salaryMonths, publishedAt, replyHours } = opening
  const place = opening.district || opening.city
  return (
    <ResultRow
      to={paths.opening(opening.id)}
      title={opening.title}
      by={opening.employer}
      meta={<DotLine items={[place, v.degrees[opening.degree], t.headcount({ count: opening.headcount })]} />}
      end={<Money pay={{ minFen: salaryMinFen, maxFen: salaryMaxFen, months: salaryMonths }} />}
      aside={
        <DotLine
          items={[
            publishedAt && <Time key="at" value={publishedAt} shape="relative" now={now} />,
            replyHours !== null && v.replyHours({ hours: replyHours }),
          ]}
        />
      }
    />
  )
}
