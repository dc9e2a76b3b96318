/** A published file as a download; its content never changes, so everybody may keep it. */
export function publishedJson(file: { name: string; text: string }): Response {
  return new Response(file.text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
