import { useFormat, useMessages } from '~/i18n/react'
import { universities } from '~/i18n/universities'
import { vocabulary } from '~/i18n/vocabulary'
import type { ListedUniversity } from '~/modules/universities/index.server'
import { paths } from '~/paths'
import { ResultRow } from '~/ui/list/row-list'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'

/** Where a university is, once where city and province are the same. */
export function placeOf({ province, city }: { province: string; city: string }): string {
  return [...new Set([province, city].filter(Boolean))].join(' ')
}

/** 985 and 211 as the public list states them. */
export function honoursOf({ is985, is211 }: { is985: boolean; is211: boolean }): string {
  return [is985 && '985', is211 && '211'].filter(Boolean).join(' / ')
}

/** Level, nature and type of the public list in the reader's words; what the list words otherwise stands as it is. */
export function useUniversityWords(): (term: string | null) => string {
  const words: Readonly<Record<string, string>> = useMessages(vocabulary).university
  return term => (term ? (words[term] ?? term) : '')
}

/** One university of a list: name, what it supplies this season, where and what it is. */
export function UniversityRow({
  item,
  graduatingClass,
}: {
  item: ListedUniversity
  graduatingClass: number
}) {
  const { list: t } = useMessages(universities)
  const f = useFormat()
  const word = useUniversityWords()
  return (
    <ResultRow
      to={paths.university(item.id)}
      title={item.name}
      tag={item.participates && <StatusTag tone="done">{t.participates}</StatusTag>}
      end={
        <p className={item.supply === null ? 'muted' : 'num text-brand'}>
          {item.supply === null
            ? t.noSupply
            : t.supply({ year: graduatingClass, count: f.number(item.supply) })}
        </p>
      }
      meta={<DotLine items={[placeOf(item), word(item.level), word(item.type), honoursOf(item)]} />}
    />
  )
}
