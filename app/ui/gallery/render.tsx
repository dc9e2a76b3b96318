import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { isLocale } from '~/i18n/catalogue'
import { LocaleProvider } from '~/i18n/react'
import { Gallery } from './gallery'

/** The style guide as one HTML document; query: `lng`, `theme`, `page`. */
export function renderGallery(url: URL): string {
  const asked = url.searchParams.get('lng')
  const locale = isLocale(asked) ? asked : 'zh-CN'
  const page = url.searchParams.get('page') ?? 'parts'
  const element = (
    <LocaleProvider locale={locale}>
      <Gallery page={page} />
    </LocaleProvider>
  )
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [url.pathname + url.search] })
  const html = renderToStaticMarkup(
    <html lang={locale} data-theme={url.searchParams.get('theme') ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <title>Style guide</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/app/ui/app.css?direct" />
      </head>
      <body>
        <RouterProvider router={router} />
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}
