import { Link } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import type { ActorOrganisation, UserKind } from '~/modules/access/index'
import { paths } from '~/paths'
import { DefinitionRows } from '~/ui/page/definitions'

const MEMBERS = {
  enterprise: paths.enterpriseMembers(),
  university: paths.universityMembers(),
  department: paths.departmentMembers(),
  office: paths.officeMembers(),
}

type Props = { kind: UserKind; email: string; organisation: ActorOrganisation | null }

function OrganisationName({ organisation }: { organisation: ActorOrganisation | null }) {
  const { mine: t } = useMessages(account)
  if (!organisation) return t.noOrganisation
  if (organisation.status === 'pending') return t.organisationPending({ name: organisation.name })
  return (
    <>
      {organisation.name} <Link to={MEMBERS[organisation.kind]}>{t.members}</Link>
      {organisation.kind === 'office' && organisation.role !== 'member' && (
        <>
          {' '}
          <Link to={paths.officeUsers()}>{t.accounts}</Link>
        </>
      )}
    </>
  )
}

/** Who one is here: kind, address, organisation. */
export function IdentityFacts({ kind, email, organisation }: Props) {
  const { mine: t, kinds, email: emailLabel } = useMessages(account)
  const acts = kind in MEMBERS
  return (
    <DefinitionRows
      items={[
        { term: t.identity, value: kinds[kind] },
        { term: emailLabel, value: email },
        ...(acts ? [{ term: t.organisation, value: <OrganisationName organisation={organisation} /> }] : []),
      ]}
    />
  )
}
