import { createContext, type ReactNode, useContext } from 'react'

/** How the office calls its site, its district and itself, in the language of the page. */
export type SiteNames = { name: string; district: string; city: string; office: string }

const NAMELESS: SiteNames = { name: '', district: '', city: '', office: '' }
const SiteContext = createContext<SiteNames>(NAMELESS)

/** Set once in the root, from the settings of the office. */
export function SiteProvider({ names, children }: { names: SiteNames | undefined; children: ReactNode }) {
  return <SiteContext.Provider value={names ?? NAMELESS}>{children}</SiteContext.Provider>
}

export function useSite(): SiteNames {
  return useContext(SiteContext)
}
