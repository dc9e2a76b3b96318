import '@remix-run/node'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    nonce: string
    requestId: string
    ip: string
    /** Has an answer that failed replaced: 503 database away, 507 disk full, 400 a body that is no form. */
    answerInstead?: (status: 400 | 503 | 507) => void
    /** Set by a page that may be kept: what it is made of. */
    keep?: readonly string[]
  }
}
