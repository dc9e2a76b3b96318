import { fairs } from '~/i18n/fairs'
import { useMessages } from '~/i18n/react'
import type { ListedEdition } from '~/modules/fairs/index.server'
import { Tally } from '~/ui/figure/dots'

/** The hundred schools and the 160 enterprises as dots, one each; missing ones hollow. */
export function FairTallies({ counts }: { counts: ListedEdition['counts'] }) {
  const t = useMessages(fairs)
  const { university, enterprise } = counts
  return (
    <div className="grid-2">
      <Tally value={university.approved} target={university.target} step={8}>
        {t.tallyUniversities({ target: university.target })}
      </Tally>
      <Tally value={enterprise.approved} target={enterprise.target} step={7}>
        {t.tallyEnterprises({ target: enterprise.target })}
      </Tally>
    </div>
  )
}
