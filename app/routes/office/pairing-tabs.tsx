import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Tabs } from '~/ui/page/tabs'

/** Rounds, both registers, the ledger: the parts of the office's work with pairings. */
export function PairingTabs() {
  const { rounds: t } = useMessages(pairings)
  return (
    <Tabs
      tabs={[
        { to: paths.officeRounds(), label: t.title },
        { to: paths.officeLeaders(), label: t.leadersRegister },
        { to: paths.officeKeyTalents(), label: t.talentsRegister },
        { to: paths.officeVisits(), label: t.ledger },
      ]}
    />
  )
}
