import { useState } from 'react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { Icon } from '~/ui/text/icon'
import type { VisitFormData } from './form-data.server'
import { RequestBlock } from './request-block'
import { EMPTY_REQUEST, type RequestValues } from './visit-values'

type Props = {
  data: VisitFormData
  requests: RequestValues[]
  errors: Record<string, string[]> | null
  most: number
  changed: () => void
}

/**
 * The requests of a visit. The first block is always there, so that the form works before any script has loaded; the
 * button that adds one is a submit button that the script takes over.
 */
export function RequestList({ data, requests, errors, most, changed }: Props) {
  const { form: t } = useMessages(visits)
  const [rows, setRows] = useState(() =>
    (requests.length > 0 ? requests : [EMPTY_REQUEST]).map((values, key) => ({ key, values })),
  )
  const remove = (key: number) => {
    setRows(before => before.filter(row => row.key !== key))
    setTimeout(changed)
  }
  return (
    <fieldset className="field" id="f-requests">
      <legend>
        {t.requests}
        <span className="opt">{t.requestsHint}</span>
      </legend>
      {errors?.requests && (
        <p className="err">
          <span>{errors.requests[0]}</span>
        </p>
      )}
      {rows.map((row, at) => (
        <RequestBlock
          key={row.key}
          at={at}
          values={row.values}
          errors={errors}
          data={data}
          remove={() => remove(row.key)}
        />
      ))}
      {rows.length < most && (
        <button
          type="submit"
          name="intent"
          value="add-request"
          formNoValidate
          className="btn btn-q btn-w mt-3 request-more"
          onClick={event => {
            event.preventDefault()
            setRows(before => [
              ...before,
              { key: Math.max(-1, ...before.map(row => row.key)) + 1, values: EMPTY_REQUEST },
            ])
          }}
        >
          <Icon name="plus" />
          {t.addRequest}
        </button>
      )}
    </fieldset>
  )
}
