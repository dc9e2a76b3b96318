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
    /** Has an answer that failed replaced: 503 while the database is away, 400 for a body that is no form. */
    answerInstead?: (status: 400 | 503) => void
  }
}
