import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { freePort } from '#server/embedded/ports.mjs'

/**
 * `normal` takes mails; `refusing` says "try later" to each; `slow` takes `delayMs` for each; `half` takes a mail
 * whole and then cuts the line before saying so; `dead` hangs up on everybody; `unknown` knows no recipient.
 */
export type Mood = 'normal' | 'refusing' | 'slow' | 'half' | 'dead' | 'unknown'
export type Taken = { messageId: string; to: string[]; raw: string }
export type FaultyMailbox = Awaited<ReturnType<typeof startFaultyMailbox>>

const REFUSALS: Partial<Record<Mood, number>> = { refusing: 451, unknown: 550 }

const messageIdOf = (raw: string) => raw.match(/^message-id:\s*(\S+)/im)?.[1] ?? 'none'

/** An SMTP server with moods, in the process of the test. Every mail it has read to the end counts as taken. */
export async function startFaultyMailbox() {
  const taken: Taken[] = []
  const sockets = new Set<Socket>()
  const state = { mood: 'normal' as Mood, delayMs: 300, cuts: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => (state.mood === 'dead' ? done(new Error('closed')) : done()),
    onRcptTo: (_address, _session, done) =>
      done(
        REFUSALS[state.mood]
          ? Object.assign(new Error('not now'), { responseCode: REFUSALS[state.mood] })
          : null,
      ),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        taken.push({ messageId: messageIdOf(raw), to: session.envelope.rcptTo.map(to => to.address), raw })
        if (state.mood === 'slow') await pause(state.delayMs)
        if (state.mood !== 'half') return done()
        state.cuts++
        for (const socket of sockets) socket.destroy()
      })
    },
  })
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('error', () => {})
  const port = await freePort(undefined)
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', () => resolve()))
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    /** How many mails were cut off after they had been read. */
    cuts: () => state.cuts,
    feel(mood: Mood, delayMs = 300) {
      Object.assign(state, { mood, delayMs })
      if (mood === 'dead') for (const socket of sockets) socket.destroy()
    },
    /** Mails by their id: what a recipient sees, since mail programs show one id once. */
    distinct: () => new Set(taken.map(mail => mail.messageId)).size,
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
