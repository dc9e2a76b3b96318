import { type Block, proseBlocks } from './prose-blocks'

function render(block: Block, key: number) {
  if ('text' in block)
    return block.kind === 'heading' ? <h3 key={key}>{block.text}</h3> : <p key={key}>{block.text}</p>
  const List = block.kind === 'bullets' ? 'ul' : 'ol'
  return (
    <List key={key}>
      {block.items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </List>
  )
}

/** Text people typed, as paragraphs and lists; never HTML, so nothing in it can run. */
export function Prose({ text }: { text: string }) {
  return <div className="prose">{proseBlocks(text).map(render)}</div>
}
