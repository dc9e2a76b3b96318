import QRCode from 'qrcode'
import { env } from '../../platform/env.server'
import { makePass, type Pass } from './pass.server'

/** The address in the code: a telephone's own camera opens it. */
export function passAddress(pass: Pass): string {
  return `${env().ORIGIN}/pass/${makePass(pass)}`
}

/** The pass as the path of an SVG drawn on a grid of `size` × `size`, quiet zone of four included. */
export function passPicture(pass: Pass): { size: number; path: string } {
  const { modules } = QRCode.create(passAddress(pass), { errorCorrectionLevel: 'M' })
  const quiet = 4
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`
    }
  }
  return { size: modules.size + 2 * quiet, path }
}
