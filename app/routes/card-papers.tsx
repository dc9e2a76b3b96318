import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import { TextField } from '~/ui/form/text-field'
import { Button } from '~/ui/page/button'
import { Card } from '~/ui/page/card'

type Paper = { id: string; kind: string }

/** Papers to be opened for a stated purpose. */
export function CardPapers({ papers, to }: { papers: readonly Paper[]; to: (id: string) => string }) {
  const { one, department: t, papers: kinds } = useMessages(cards)
  const words: Record<string, string> = kinds
  return (
    <Card title={one.papers}>
      {papers.length === 0 && <p className="hint">{one.noPapers}</p>}
      {papers.map(paper => (
        <form key={paper.id} method="get" action={to(paper.id)} className="form mb-3">
          <TextField
            label={`${words[paper.kind] ?? paper.kind} · ${t.purpose}`}
            name="purpose"
            hint={t.purposeHint}
            id={`paper-${paper.id}`}
            minLength={4}
          />
          <Button type="submit" look="secondary" size="small">
            {t.open_}
          </Button>
        </form>
      ))}
    </Card>
  )
}
