import { useLocation } from '@remix-run/react'
import { exportsMessages } from '~/i18n/exports'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { buttonClass } from '~/ui/page/button'

/** Downloads the list of this page, with its filters, as a workbook. */
export function ExportLink() {
  const { link } = useMessages(exportsMessages)
  const { pathname, search } = useLocation()
  return (
    <a className={buttonClass({ look: 'quiet', size: 'small' })} href={paths.workbook(pathname, search)}>
      {link}
    </a>
  )
}
