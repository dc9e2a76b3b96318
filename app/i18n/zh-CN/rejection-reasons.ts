/** Structured reasons of a rejection; keys are those of the applications module. */
export default {
  degree: '学历不符合要求',
  major: '专业不符合要求',
  skills: '技能与岗位有差距',
  experience: '经历与岗位有差距',
  salary: '薪资期望不一致',
  place: '工作地点不合适',
  filled: '岗位已招满',
  other: '其他原因',
}
