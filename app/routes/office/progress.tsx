import { Link } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Goal } from '~/ui/figure/progress-bar'
import { Card } from '~/ui/page/card'
import type { DeskData } from './desk'

function Distance({ value, target, unit }: { value: number; target: number; unit: string }) {
  const { desk: t } = useMessages(office)
  if (value < target) return t.missing({ count: target - value, unit })
  return value > target ? t.over({ count: value - target, unit }) : t.reached
}

const BAR = 22
const HEIGHT = 44

/** Enterprises approved for the first time in each of the last eight weeks, the present one dark. */
function Weeks({ approvals }: Pick<DeskData['desk'], 'approvals'>) {
  const { desk: t } = useMessages(office)
  const f = useFormat()
  if (approvals.every(week => week.count === 0)) return null
  const most = Math.max(...approvals.map(week => week.count))
  const label = approvals
    .map(({ week, count }) => `${t.week({ date: f.shortDate(week) })} ${count}`)
    .join('，')
  return (
    <figure className="m-0">
      <figcaption className="hint">{t.approvals}</figcaption>
      <svg
        className="h-16 w-auto"
        viewBox={`0 0 ${approvals.length * BAR} ${HEIGHT + 18}`}
        role="img"
        aria-label={`${t.approvals}: ${label}`}
      >
        {approvals.map(({ week, count }, index) => {
          const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT)
          const now = index === approvals.length - 1
          return (
            <g key={week} fontSize="11">
              <text x={index * BAR + 9} y={HEIGHT + 12 - height} textAnchor="middle" className="fill-ink-2">
                {count}
              </text>
              <rect
                x={index * BAR}
                y={HEIGHT + 18 - height}
                width={18}
                height={height}
                rx="2"
                className={now ? 'fill-brand-fill' : 'fill-brand-mid'}
              />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** How far the hundred schools and the enterprises are from their targets. */
export function Progress({ desk }: DeskData) {
  const { desk: t } = useMessages(office)
  const { programme, targets } = desk
  const universities = { value: programme.universities, target: targets.universities }
  const enterprises = { value: programme.enterprises, target: targets.enterprises }
  return (
    <Card title={t.progress} link={{ to: paths.officeSettings(), label: t.settings }} className="col-span-5">
      <div className="stack">
        <Goal
          label={t.universities}
          {...universities}
          number={<Link to={paths.officeUniversities()}>{universities.value}</Link>}
        >
          <Distance {...universities} unit={t.schools} />
        </Goal>
        <Goal
          label={t.enterprises}
          {...enterprises}
          number={<Link to={`${paths.officeEnterprises()}?status=approved`}>{enterprises.value}</Link>}
        >
          <Distance {...enterprises} unit={t.firms} />
        </Goal>
        <Weeks approvals={desk.approvals} />
        <p className="hint">{t.legend}</p>
      </div>
    </Card>
  )
}
