import type { Messages } from '../catalogue'
import type zh from '../zh-CN/form-errors'

export default {
  required: 'Please fill this in',
  'too-long': 'This is too long',
  'too-short': 'This is too short; please be specific (at least 10 characters)',
  'too-many': 'There are too many entries',
  'not-a-phone': 'This is not a telephone number, for example 13800000000',
  'not-an-email': 'This is not an email address, for example name@example.cn',
  'not-a-number': 'Please give a sensible whole number',
  'not-a-month': 'Please write year and month, for example 2027-06',
  'ends-before-start': 'The end is before the start',
  'file-missing': 'Please choose a file',
  'file-empty': 'The file is empty',
  'file-too-large': 'The file is too large; at most 5 MB',
  'file-kind':
    'The content is not of an allowed kind. Upload a real PDF or DOCX; renaming a file does not help',
  'file-damaged': 'The file is damaged or would unpack to too much',
  'enterprise-unknown': 'No enterprise of this name; please give its full name',
  'opening-unavailable': 'You cannot invite to this opening now; choose another that is open',
  'talent-unavailable': 'This person has changed who may see them; you cannot invite them now',
  'quota-used': 'The 50 invitations of the last seven days are used; please wait a few days',
  'already-invited': 'You have invited this person to this opening before',
  'not-found': 'This is no longer there; please reload',
} satisfies Messages<typeof zh>
