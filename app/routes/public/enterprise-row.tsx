import { enterprises } from '~/i18n/enterprises'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import type { ShownEnterprise } from '~/modules/enterprises/index.server'
import { paths } from '~/paths'
import { ResultRow } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'

type Props = {
  item: ShownEnterprise
  cluster: string | null
}

/** One enterprise of a public list: name, how many openings, what and where it is, how fast it replies. */
export function EnterpriseRow({ item, cluster }: Props) {
  const { list: t } = useMessages(enterprises)
  const v = useMessages(vocabulary)
  const size = v.sizes[item.size as keyof typeof v.sizes]
  return (
    <ResultRow
      to={paths.enterprise(item.id)}
      title={item.name}
      end={
        <p className={item.openings > 0 ? 'num text-brand' : 'muted'}>
          {item.openings > 0 ? t.openings({ count: item.openings }) : t.noOpenings}
        </p>
      }
      meta={<DotLine items={[cluster, [item.city, item.district].filter(Boolean).join(' '), size]} />}
      aside={item.replyHours === null ? undefined : v.replyHours({ hours: item.replyHours })}
    />
  )
}
