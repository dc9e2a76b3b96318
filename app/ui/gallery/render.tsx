import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { isLocale } from '~/i18n/catalogue'
import { LocaleProvider } from '~/i18n/react'
import { Gallery } from './gallery'

/** The style guide as one HTML document; query: `lng`, `theme`, `page`. */
export async function renderGallery(url: URL): Promise<string> {
  const asked = url.searchParams.get('lng')
  const locale = isLocale(asked) ? asked : 'zh-CN'
  const element = (
    <LocaleProvider locale={locale}>
      <Gallery page={url.searchParams.get('page') ?? 'home'} />
    </LocaleProvider>
  )
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element }])
  const context = await query(new Request(url))
  if (context instanceof Response) throw context
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
        <StaticRouterProvider
          router={createStaticRouter(dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}
