const lib = process.argv[2]
globalThis.gc()
const a = process.memoryUsage()
const t = performance.now()
await import(lib)
const ms = performance.now() - t
globalThis.gc()
const b = process.memoryUsage()
console.log(
  lib.padEnd(36),
  'rss',
  ((b.rss - a.rss) / 1048576).toFixed(1),
  'heap',
  ((b.heapUsed - a.heapUsed) / 1048576).toFixed(1),
  'ms',
  ms.toFixed(0),
)
