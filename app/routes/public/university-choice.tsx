import { Form } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { FormActions } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { Button } from '~/ui/page/button'
import { Notice } from '~/ui/page/notice'

type Found = { items: { id: string; name: string; city: string }[]; more: boolean }

/** First step without scripts: find the university by a piece of its name and choose it. */
export function UniversityChoice({ q, found }: { q: string; found: Found | null }) {
  const { register: t } = useMessages(account)
  return (
    <>
      <Form method="get" className="form">
        <TextField label={t.findUniversity} hint={t.findHint} name="q" type="search" defaultValue={q} />
        <FormActions>
          <Button type="submit" look={found ? 'secondary' : 'primary'}>
            {t.find}
          </Button>
        </FormActions>
      </Form>
      {found && found.items.length === 0 && (
        <div className="mt-6">
          <Notice tone="warning">{t.none}</Notice>
        </div>
      )}
      {found && found.items.length > 0 && (
        <div className="mt-6" role="status">
          <p>{t.found({ count: found.items.length })}</p>
          <RowList label={t.university}>
            {found.items.map(item => (
              <ResultRow
                key={item.id}
                to={`${paths.registerAs('university')}?university=${item.id}`}
                title={item.name}
                meta={item.city}
              />
            ))}
          </RowList>
          {found.more && <p className="hint mt-2">{t.more}</p>}
        </div>
      )}
    </>
  )
}
