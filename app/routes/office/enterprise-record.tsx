import { office } from '~/i18n/office'
import { useFormat, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { paths } from '~/paths'
import { DefinitionRows } from '~/ui/page/definitions'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import type { OfficeEnterpriseData } from './enterprise'

function Code({ enterprise, codeFits }: OfficeEnterpriseData) {
  const { enterprise: t } = useMessages(office)
  if (!enterprise.creditCode) return t.none
  return (
    <>
      <span className="num">{enterprise.creditCode}</span>{' '}
      <StatusTag tone={codeFits ? 'done' : 'urgent'}>{codeFits ? t.creditOk : t.creditBad}</StatusTag>
    </>
  )
}

function Licence({ licence }: OfficeEnterpriseData) {
  const { enterprise: t } = useMessages(office)
  const f = useFormat()
  if (!licence) return t.none
  return (
    <>
      <a href={paths.file(licence.id)}>{t.openLicence}</a>{' '}
      <small className="hint">
        {licence.name} · {f.bytes(licence.size)} · {f.shortDate(licence.createdAt)}
      </small>
    </>
  )
}

/** Everything an enterprise has stated, as the reviewer compares it with the licence. */
export function EnterpriseRecord(loaded: OfficeEnterpriseData) {
  const { enterprise: t } = useMessages(office)
  const { sizes } = useMessages(vocabulary)
  const e = loaded.enterprise
  const contact = [e.contactName, e.contactPhone, e.contactEmail].filter(Boolean).join(' · ')
  return (
    <>
      <Section title={t.facts}>
        <SectionBody>
          <DefinitionRows
            items={[
              { term: t.creditCode, value: <Code {...loaded} /> },
              { term: t.licence, value: <Licence {...loaded} /> },
              { term: t.contact, value: contact || t.none },
              { term: t.place, value: [e.city, e.district, e.address].filter(Boolean).join(' ') || t.none },
              { term: t.cluster, value: loaded.cluster ?? t.none },
              { term: t.industry, value: loaded.industry ?? t.none },
              { term: t.size, value: sizes[e.size as keyof typeof sizes] ?? t.none },
              { term: t.website, value: e.website ?? t.none },
            ]}
          />
        </SectionBody>
      </Section>
      {e.introduction && (
        <Section title={t.introduction}>
          <SectionBody>
            <Prose text={e.introduction} />
          </SectionBody>
        </Section>
      )}
    </>
  )
}
