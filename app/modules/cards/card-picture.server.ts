import QRCode from 'qrcode'
import { endOfDay, localDateOfColumn } from '../../kernel/local-date'
import { env } from '../../platform/env.server'
import { makeCardCode } from './card-code.server'

/** The text of a card's code: good to the end of its last day. */
export function codeOfCard(card: { id: string; validUntil: Date }): string {
  return makeCardCode({ cardId: card.id, expiresAt: endOfDay(localDateOfColumn(card.validUntil)) })
}

/** The address in the code of a card: a telephone's own camera opens it. */
export function cardAddress(card: { id: string; validUntil: Date }): string {
  return `${env().ORIGIN}/cards/${codeOfCard(card)}`
}

/** The code as the path of an SVG drawn on a grid of `size` × `size`, quiet zone of four included. */
export function cardPicture(card: { id: string; validUntil: Date }): { size: number; path: string } {
  const { modules } = QRCode.create(cardAddress(card), { errorCorrectionLevel: 'M' })
  const quiet = 4
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`
    }
  }
  return { size: modules.size + 2 * quiet, path }
}
