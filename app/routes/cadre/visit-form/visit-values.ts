import type { VisitView } from '~/modules/visits/index.server'

export type RequestValues = {
  text: string
  kindKey: string
  departmentId: string
  workingDays: string
  confidential: boolean
}

/** What the inputs of the form hold. */
export type VisitValues = {
  clientId: string
  keyTalentId: string
  mode: string
  onDate: string
  place: string
  present: string[]
  others: string
  learnt: string
  advice: string
  nextContactOn: string
  nextAfterRequests: boolean
  requests: RequestValues[]
}

/** Name and value of an input as a form sends it. */
export type Entry = [name: string, value: FormDataEntryValue]

export const EMPTY_REQUEST: RequestValues = {
  text: '',
  kindKey: '',
  departmentId: '',
  workingDays: '',
  confidential: false,
}

function requestsIn(texts: Map<string, string>): RequestValues[] {
  const requests: RequestValues[] = []
  for (let at = 0; texts.has(`requests[${at}].text`); at++) {
    const of = (name: string) => texts.get(`requests[${at}].${name}`) ?? ''
    requests.push({
      text: of('text'),
      kindKey: of('kindKey'),
      departmentId: of('departmentId'),
      workingDays: of('workingDays'),
      confidential: texts.has(`requests[${at}].confidential`),
    })
  }
  return requests
}

/** The values behind what a form sent or what was kept of it. */
export function valuesOf(entries: readonly Entry[]): VisitValues {
  const plain = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const texts = new Map(plain)
  const text = (name: string) => texts.get(name) ?? ''
  return {
    clientId: text('clientId'),
    keyTalentId: text('keyTalentId'),
    mode: text('mode') || 'visit',
    onDate: text('onDate'),
    place: text('place'),
    present: plain.filter(([name]) => name === 'present').map(([, value]) => value),
    others: text('others'),
    learnt: text('learnt'),
    advice: text('advice'),
    nextContactOn: text('nextContactOn'),
    nextAfterRequests: texts.has('nextAfterRequests'),
    requests: requestsIn(texts),
  }
}

/** The values of a visit that was stored. */
export function valuesOfVisit(visit: VisitView): VisitValues {
  return {
    clientId: visit.clientId,
    keyTalentId: visit.keyTalent.id,
    mode: visit.mode,
    onDate: visit.onDate,
    place: visit.place,
    present: visit.present,
    others: '',
    learnt: visit.learnt,
    advice: visit.advice,
    nextContactOn: visit.nextContactOn ?? '',
    nextAfterRequests: visit.nextAfterRequests,
    requests: visit.requests.map(request => ({
      text: request.text,
      kindKey: request.category,
      departmentId: request.departmentId ?? '',
      workingDays: request.workingDays === null ? '' : String(request.workingDays),
      confidential: request.confidential,
    })),
  }
}

/** How many of the form's parts hold something. */
export function countFilled(values: VisitValues): number {
  const { keyTalentId, onDate, mode, place, learnt, advice, nextContactOn, present, others } = values
  const texts = [keyTalentId, onDate, mode, place, learnt, advice, nextContactOn]
  const people = present.length > 0 || others !== ''
  const requests = values.requests.filter(request => request.text.trim() !== '').length
  return texts.filter(text => text.trim() !== '').length + (people ? 1 : 0) + requests
}
