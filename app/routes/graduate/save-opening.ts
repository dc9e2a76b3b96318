import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { saveOpening, unsaveOpening } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying, safeNext } from '~/platform/http/responses.server'

function idOf(args: ActionFunctionArgs | LoaderFunctionArgs): string {
  const { openingId } = args.params
  if (!isId(openingId)) throw notFound()
  return openingId
}

/** Nothing to see here: back to the opening. */
export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'opening.save')
  return redirect(paths.opening(idOf(args)))
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'opening.save')
  const openingId = idOf(args)
  const form = await args.request.formData()
  const keep = form.get('intent') !== 'unsave'
  const result = keep ? await saveOpening({ access, openingId }) : await unsaveOpening({ access, openingId })
  if (!result.ok && result.code === 'not-found') throw notFound()
  if (!result.ok) return redirect(paths.myProfile(), 303)
  const next = safeNext(form.get('next'), paths.opening(openingId))
  return redirectSaying(next, keep ? 'opening-kept' : 'opening-unkept')
}
