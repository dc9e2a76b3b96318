export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] }

const bullet = /^\s*[-*•·●▪–]\s*(?=\S)/
const number = /^\s*(?:\d{1,2}[.)、．]|[（(]\d{1,2}[)）])\s*(?=\D)/
const heading = /^#{1,4}\s+|^【(?=[^】]{1,20}】$)/

/** Reads plain text as people type it: blank lines part paragraphs, `-`/`•` and `1、` begin list items. */
export function proseBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let list: string[] | undefined
  let listKind: 'bullets' | 'numbers' | undefined
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const kind = bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : undefined
    if (!kind) {
      list = undefined
      if (line.trim()) blocks.push(plain(line.trim()))
      continue
    }
    if (!list || listKind !== kind) {
      list = []
      listKind = kind
      blocks.push({ kind, items: list })
    }
    list.push(line.replace(kind === 'bullets' ? bullet : number, '').trim())
  }
  return blocks
}

function plain(line: string): Block {
  if (!heading.test(line)) return { kind: 'paragraph', text: line }
  return { kind: 'heading', text: line.replace(heading, '').replace(/】$/, '') }
}
