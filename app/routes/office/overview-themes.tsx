import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { RequestsOverview } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { useKindName } from '../requests/request-words'
import { requestsAddress } from './request-filter'

type Theme = RequestsOverview['themes'][number]

/** What is asked for again and again, beside the quarter before. */
export function ThemeTable({ themes }: { themes: readonly Theme[] }) {
  const { overview: t } = useMessages(requests)
  const f = useFormat()
  const kind = useKindName()
  const change = ({ recent, earlier }: Theme) => {
    if (recent === earlier) return t.same
    return recent > earlier ? t.up({ count: recent - earlier }) : t.down({ count: earlier - recent })
  }
  return (
    <DataTable
      caption={t.themes}
      rows={themes}
      rowKey={theme => theme.key}
      columns={[
        {
          key: 'theme',
          label: t.theme,
          kind: 'row',
          cell: theme => (
            <Link to={requestsAddress(paths.officeRequests(), { show: 'all', kindKey: theme.key })}>
              {kind(theme)}
            </Link>
          ),
        },
        { key: 'recent', label: t.recent, kind: 'number', cell: theme => f.number(theme.recent) },
        { key: 'earlier', label: t.earlier, kind: 'number', cell: theme => f.number(theme.earlier) },
        { key: 'change', label: t.change, cell: change },
        { key: 'redone', label: t.redone, kind: 'number', cell: theme => f.number(theme.redone) },
      ]}
    />
  )
}
