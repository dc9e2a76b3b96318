// @ts-check

/** What the server itself says when no page can: kept apart from the pages so that it works when they do not. */
const SENTENCES = {
  400: ['请求的地址或内容无法识别。', 'The address or the request cannot be understood.'],
  403: ['请求来自其他网站，未予受理。', 'The request came from another site and was refused.'],
  411: ['请求没有说明内容的长度。', 'The request does not say how long its content is.'],
  413: ['提交的内容过大。', 'The content sent is too large.'],
  500: ['服务器出现错误，请稍后再试。', 'Something failed on the server. Please try again later.'],
  503: [
    '系统正在恢复，请稍等几秒再试。没有收到提交成功提示的内容，请重新提交。',
    'The site is recovering: please try again in a few seconds. Send again what you were not told was received.',
  ],
  507: [
    '存储空间不足，文件没有保存。请稍后再试，或联系人才办。',
    'There is no room left for the file, which was not kept. Please try again later, or tell the talent office.',
  ],
}

/**
 * Ends a request with a status and one sentence in both languages, as a page or as a problem document.
 * @param {import('express').Response} response
 * @param {import('express').Request} request
 * @param {keyof typeof SENTENCES} status
 * @param {Record<string, string>} [headers] further ones
 */
export function refuse(response, request, status, headers = {}) {
  const [chinese, english] = SENTENCES[status]
  response.status(status).set({ 'Cache-Control': 'no-store', Connection: 'close', ...headers })
  if (wantsProblem(request)) {
    const problem = { type: 'about:blank', status, title: english, detail: chinese }
    return void response.type('application/problem+json').send(JSON.stringify(problem))
  }
  response
    .type('html')
    .send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><p>${chinese}</p><p lang="en">${english}</p><p><a href="/">首页 · Home</a></p></html>`,
    )
}

/** @param {import('express').Request} request */
function wantsProblem(request) {
  return request.url.startsWith('/api/') || /\bjson\b/.test(request.headers.accept ?? '')
}

/**
 * Last resort of a failed request: no stack, no detail.
 * @type {import('express').ErrorRequestHandler}
 */
export function answerPlainly(_error, request, response, next) {
  if (response.headersSent) return next(_error)
  refuse(response, request, 500)
}
