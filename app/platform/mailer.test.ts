import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FaultyMailbox, startFaultyMailbox } from '#tests/faults/support/faulty-mailbox'
import { closeMailer, deliver, isUnknownRecipient } from './mailer.server'

let box: FaultyMailbox
const mail = {
  id: 'mail-1',
  to: 'somebody@mail.test',
  subject: 's',
  html: '<p>s</p>',
  text: 's',
  fromName: 'n',
}

beforeAll(async () => {
  box = await startFaultyMailbox()
  process.env.SMTP_URL = box.url
})
afterAll(async () => {
  closeMailer()
  await box.stop()
})

test.each([
  ['hangs up on everybody with 554', 'dead', false],
  ['puts a recipient off with 451', 'refusing', false],
  ['knows no such recipient', 'unknown', true],
] as const)('a server that %s', async (_what, mood, isUnknown) => {
  closeMailer()
  box.feel(mood)
  const error = await deliver(mail).then(
    () => null,
    refusal => refusal,
  )
  expect(error).toBeInstanceOf(Error)
  expect(isUnknownRecipient(error)).toBe(isUnknown)
})

test('a refusal for reasons of policy says nothing about the address', () => {
  const refusal = { command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 relaying denied' }
  expect(isUnknownRecipient(refusal)).toBe(false)
  expect(isUnknownRecipient({ ...refusal, response: '550 5.1.1 no such user' })).toBe(true)
  expect(isUnknownRecipient({ ...refusal, command: 'MAIL FROM', response: '550 5.1.8 bad sender' })).toBe(
    false,
  )
})
