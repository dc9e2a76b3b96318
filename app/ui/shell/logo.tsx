import { useMessages } from '~/i18n/react'
import { useSite } from '~/i18n/site'
import { uiMessages } from '~/i18n/ui'

/** Schools on one side, enterprises on the other, a river of meetings between them. */
export function LogoMark({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="#0b6e5f" />
      <g fill="#58b9a2">
        <circle cx="10" cy="10" r="2.6" />
        <circle cx="18" cy="10" r="2.6" />
        <circle cx="10" cy="18" r="2.6" />
        <circle cx="26" cy="18" r="2.6" />
        <circle cx="18" cy="26" r="2.6" />
        <circle cx="26" cy="26" r="2.6" />
      </g>
      <path d="M10 26 18 18 26 10" stroke="#fff" strokeWidth="2" />
      <g fill="#fff">
        <circle cx="10" cy="26" r="3.5" />
        <circle cx="18" cy="18" r="3.5" />
        <circle cx="26" cy="10" r="3.5" />
      </g>
    </svg>
  )
}

/** The mark with the name of the site, and a line under it (the tagline, or the office that is signed in). */
export function Logo({ line }: { line?: string }) {
  const t = useMessages(uiMessages)
  const site = useSite()
  return (
    <>
      <LogoMark />
      <span>
        {site.name}
        <small>{line ?? t.siteTagline(site)}</small>
      </span>
    </>
  )
}
