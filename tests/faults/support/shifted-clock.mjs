// Loaded before a process of the site: its clock is wrong by as many milliseconds as the file says, from one moment to
// the next.
import { readFileSync } from 'node:fs'

const file = process.env.CLOCK_FILE
const Real = Date
const read = () => {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}
let shift = read()
const timer = setInterval(() => {
  shift = read()
}, 200)
timer.unref()

class Shifted extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift)
    else super(...args)
  }
  static now() {
    return Real.now() + shift
  }
}
globalThis.Date = Shifted
