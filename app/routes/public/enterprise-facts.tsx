import { enterprises } from '~/i18n/enterprises'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { REPLY_SAMPLE_MIN, REPLY_WINDOW_DAYS } from '~/modules/enterprises/index'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import type { EnterprisePage } from './enterprise'

/** The rail of an enterprise's page: industry, size, place, website, and the reply time with its rule. */
export function EnterpriseFacts({ enterprise }: Pick<EnterprisePage, 'enterprise'>) {
  const { page: t } = useMessages(enterprises)
  const v = useMessages(vocabulary)
  const place = [enterprise.city, enterprise.district, enterprise.address].filter(Boolean).join(' ')
  const website = enterprise.website && (
    <a href={enterprise.website} rel="nofollow noopener">
      {enterprise.website.replace(/^https?:\/\//, '')}
    </a>
  )
  return (
    <aside className="rail">
      <Card title={t.facts}>
        <DefinitionRows
          items={[
            { term: t.cluster, value: enterprise.clusterName ?? t.notStated },
            { term: t.industry, value: enterprise.industry ?? t.notStated },
            { term: t.size, value: v.sizes[enterprise.size as keyof typeof v.sizes] ?? t.notStated },
            { term: t.place, value: place || t.notStated },
            { term: t.website, value: website || t.notStated },
            {
              term: t.reply,
              value:
                enterprise.replyHours === null ? t.replyNone : v.replyHours({ hours: enterprise.replyHours }),
            },
          ]}
        />
        <p className="hint mt-3">{t.replyRule({ days: REPLY_WINDOW_DAYS, least: REPLY_SAMPLE_MIN })}</p>
      </Card>
    </aside>
  )
}
