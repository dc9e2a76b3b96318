import { Body, Button, Container, Head, Hr, Html, Preview, Text } from '@react-email/components'
import type { ReactNode } from 'react'

const font = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
const styles = {
  body: { backgroundColor: '#f6f8f7', fontFamily: font, color: '#17211e', margin: 0, padding: '24px 0' },
  card: {
    backgroundColor: '#ffffff',
    border: '1px solid #dfe4e1',
    borderRadius: 8,
    padding: '24px 28px',
    maxWidth: 560,
  },
  brand: { fontSize: 14, fontWeight: 600, color: '#0b6e5f', margin: '0 0 16px' },
  title: { fontSize: 20, lineHeight: '1.4', fontWeight: 600, margin: '0 0 12px' },
  text: { fontSize: 16, lineHeight: '1.7', margin: '0 0 12px' },
  button: {
    backgroundColor: '#0b6e5f',
    color: '#ffffff',
    fontSize: 16,
    padding: '12px 20px',
    borderRadius: 8,
    display: 'inline-block',
  },
  small: { fontSize: 13, lineHeight: '1.6', color: '#5a6560', margin: '12px 0 0' },
} as const

type Props = {
  lang: string
  brand: string
  subject: string
  paragraphs: string[]
  action: { label: string; url: string }
  footer: string
  children?: ReactNode
}

/** The one look of every mail: brand, what happened, one button, why it came. */
export function MailLayout({ lang, brand, subject, paragraphs, action, footer, children }: Props) {
  return (
    <Html lang={lang}>
      <Head />
      <Preview>{paragraphs[0] ?? subject}</Preview>
      <Body style={styles.body}>
        <Container style={styles.card}>
          <Text style={styles.brand}>{brand}</Text>
          <Text style={styles.title}>{subject}</Text>
          {paragraphs.map(paragraph => (
            <Text key={paragraph} style={styles.text}>
              {paragraph}
            </Text>
          ))}
          {children}
          <Button href={action.url} style={styles.button}>
            {action.label}
          </Button>
          <Hr />
          <Text style={styles.small}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  )
}
