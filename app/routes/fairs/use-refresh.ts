import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

/** Asks for fresh data every so many seconds while the page is seen. */
export function useRefresh(seconds: number): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [revalidate, seconds])
}
