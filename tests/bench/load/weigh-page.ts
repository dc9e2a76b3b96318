import { get } from 'node:http'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36'

function fetchRaw(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'user-agent': BROWSER, 'accept-encoding': encoding } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts)))
      answer.on('error', reject)
    }).on('error', reject)
  })
}

/** Bytes over the wire of a page and its scripts, and how many requests it takes: page, styles, scripts, icon. */
export async function weighPage(url: string) {
  const page = await fetchRaw(url, 'br')
  const html = (await fetchRaw(url, 'identity')).toString()
  const scripts = new Set(html.match(/(?<=(?:href|from|import\()\s*=?\s*")\/assets\/[\w.-]+\.js/g))
  const styles = new Set(html.match(/\/assets\/[\w.-]+\.css/g))
  let scriptBytes = 0
  for (const script of scripts) scriptBytes += (await fetchRaw(new URL(script, url).href, 'br')).length
  return { pageBytes: page.length, scriptBytes, requests: 1 + scripts.size + styles.size + 1 }
}
