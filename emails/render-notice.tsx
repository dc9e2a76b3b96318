import { render, toPlainText } from '@react-email/render'
import { type Locale, messagesFor } from '~/i18n/catalogue'
import { mails } from '~/i18n/mails'
import { type NoticeKind, type NoticeText, notices } from '~/i18n/notices'
import { MailLayout } from './layout'

export type NoticeMail = {
  kind: string
  locale: Locale
  params: Record<string, unknown>
  url: string
  site: string
  /** How the office calls its site. */
  brand: string
}

/** Subject, HTML and plain text of a notice in one language. Throws on a kind the catalogue does not know. */
export async function renderNotice({ kind, locale, params, url, site, brand }: NoticeMail) {
  const text = messagesFor(notices, locale)[kind as NoticeKind] as NoticeText | undefined
  if (!text) throw new Error(`no mail of kind ${kind}`)
  const words = messagesFor(mails, locale)
  const subject = text.subject(params as never)
  const element = (
    <MailLayout
      lang={locale}
      brand={brand}
      subject={subject}
      paragraphs={text.body(params as never).split('\n')}
      action={{ label: text.action, url }}
      footer={words.footer({ site })}
    />
  )
  const html = await render(element)
  return { subject, html, text: toPlainText(html), fromName: brand }
}
