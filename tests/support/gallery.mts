/**
 * Serves the style guide: `npx tsx tests/support/gallery.mts [PORT]`, then open `/?lng=en&theme=dark&page=forms`.
 * Everything is rendered on the server, without any script, as on a page whose scripts have not arrived.
 */
import { createServer as createHttpServer } from 'node:http'
import tailwindcss from '@tailwindcss/vite'
import { createServer } from 'vite'
import tsconfigPaths from 'vite-tsconfig-paths'

const vite = await createServer({
  configFile: false,
  publicDir: 'app/ui/public',
  appType: 'custom',
  logLevel: 'error',
  plugins: [tailwindcss(), tsconfigPaths({ root: '.' })],
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})

async function page(url: URL): Promise<string> {
  const { renderGallery } = await vite.ssrLoadModule('/app/ui/gallery/render.tsx')
  return renderGallery(url)
}

const server = createHttpServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://gallery.invalid')
  if (url.pathname !== '/' && /\.\w+$/.test(url.pathname)) return vite.middlewares(request, response)
  page(url).then(
    html => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
    error => response.writeHead(500).end(String(error?.stack ?? error)),
  )
})

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.address()
  console.log(`gallery http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
})
