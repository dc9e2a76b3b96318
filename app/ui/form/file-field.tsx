import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { FieldFrame, type FieldProps, useControl } from './field'

/** What people's file managers call a megabyte. */
const MEBIBYTE = 1_048_576

interface FileFieldProps extends FieldProps {
  /** Extensions with their dots: `['.pdf', '.docx']`. */
  accept: readonly string[]
  maxBytes: number
  multiple?: boolean
  /** Name of the file that is already there. */
  current?: string
}

/** Says before the choice which kinds and which size are taken. The form needs `encType="multipart/form-data"`. */
export function FileField({ label, name, hint, error, optional, id, current, ...input }: FileFieldProps) {
  const t = useMessages(uiMessages)
  const types = input.accept.map(ext => ext.slice(1).toUpperCase()).join(', ')
  const rule = t.fileTypes({ types, size: `${Math.floor(input.maxBytes / MEBIBYTE)} MB` })
  const field = { label, name, error, optional, id, hint: hint ?? rule }
  const control = useControl(field)
  return (
    <FieldFrame {...field} control={control} aside={current && t.fileCurrent({ name: current })}>
      <input
        type="file"
        className="input"
        {...control}
        accept={input.accept.join()}
        multiple={input.multiple}
      />
    </FieldFrame>
  )
}
