/** Structured reasons of a rejection; keys are those of the applications module. */
export default {
  degree: 'Degree below the requirement',
  major: 'Major outside the requirement',
  skills: 'Skills do not match the opening',
  experience: 'Experience does not match the opening',
  salary: 'Different expectations of pay',
  place: 'Place of work does not fit',
  filled: 'The opening has been filled',
  other: 'Another reason',
}
