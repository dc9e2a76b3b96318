import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { paths } from '~/paths'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'
import type { useOfficeReply } from './office-reply'

type Picture = { id: string; kind: 'photo' | 'plan'; caption: string }

/** Photographs and plans, each removable, and one more. */
export function PictureList({
  pictures,
  reply: { errors },
}: {
  pictures: readonly Picture[]
  reply: ReturnType<typeof useOfficeReply>
}) {
  const { project: t } = useMessages(apartmentOffice)
  const words = useMessages(apartments).project
  return (
    <Section title={t.pictures}>
      <SectionBody>
        <ul className="grid-3">
          {pictures.map(({ id, kind, caption }) => (
            <li key={id}>
              <img
                src={paths.apartmentPicture(id)}
                alt={caption || words[kind]}
                loading="lazy"
                className="w-full border border-line"
                width={480}
                height={320}
              />
              <Form method="post" className="cluster">
                <span className="hint">{caption || words[kind]}</span>
                <SubmitButton name="intent" value={`remove-${id}`} look="quiet" size="small">
                  {t.remove}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post" encType="multipart/form-data" noValidate className="form mt-4">
          <SelectField
            label={t.kind}
            name="kind"
            empty={null}
            options={[
              { value: 'photo', label: words.photo },
              { value: 'plan', label: words.plan },
            ]}
          />
          <TextField label={t.caption} name="caption" optional />
          <FileField
            label={t.file}
            name="file"
            error={errors?.file}
            accept={extensionsFor('picture')}
            maxBytes={PURPOSES.picture.maxBytes}
          />
          <SubmitButton name="intent" value="picture" look="secondary">
            {t.addPicture}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}
