// @ts-check

/** What may be somebody's or a secret: name and password in an address, mail address, mobile number, identity number, one-time code (48 hexadecimal or 32 other characters). */
const MARKS = [
  /(?<=:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g,
  /[\w.+-]+@[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,}/g,
  /(?<![\w.-])(\+?86[- ]?)?1[3-9]\d{9}(?![\w.-])/g,
  /(?<![\w.-])\d{17}[\dXx](?![\w.-])/g,
  /(?<![\w.-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{32}(?![\w-])/g,
]

/**
 * A text fit for the log: whatever looks like a way to reach somebody, a number of theirs or a one-time code is left
 * out. Plain JavaScript, since the web server's own log uses it before any build.
 * @param {string} text
 */
export function withoutPersonalMarks(text) {
  return MARKS.reduce((left, mark) => left.replace(mark, '…'), text)
}
