type Opening = { opening: string }

export default {
  'opening-published': {
    subject: (p: Opening) => `“${p.opening}” is published`,
    body: (_p: Opening) => 'The talent office has approved the opening. Graduates can now see it and apply.',
    action: 'See the opening',
  },
  'opening-returned': {
    subject: (p: Opening & { note: string }) => `“${p.opening}” needs changes`,
    body: (p: Opening & { note: string }) =>
      `The talent office has returned the opening. Please change it as follows and submit it again:\n${p.note}`,
    action: 'Change the opening',
  },
  'opening-closed-by-office': {
    subject: (p: Opening & { note: string }) => `The talent office has taken “${p.opening}” offline`,
    body: (p: Opening & { note: string }) =>
      `Reason: ${p.note}\nApplicants whose applications were still open have been told.`,
    action: 'See the opening',
  },
  'opening-expired': {
    subject: (p: Opening) => `“${p.opening}” has reached its closing date`,
    body: (_p: Opening) =>
      'The opening takes no more applications and applicants have been told. You can still answer those received; to go on recruiting, copy the opening and publish it again.',
    action: 'See the applications',
  },
}
