/** What graduates write of projects and practice; `@` stands for a skill. */
export const PROJECTS = [
  ['毕业设计', '围绕@完成方案、实验与论文，答辩成绩良好，相关材料整理成可复用的模板。'],
  ['大学生创新训练项目', '作为负责人组织四人团队，应用@完成样机与测试，项目结题获优秀。'],
  ['学科竞赛', '负责@部分的设计与实现，团队获省赛二等奖。'],
  ['课程综合项目', '独立完成@相关的设计、调试和报告，得到任课教师推荐展示。'],
  ['校企合作课题', '参与企业真实课题，用@解决产线上的一个小问题，方案被采用。'],
] as const

export const INTERNSHIPS = [
  '跟随导师参与日常工作，学习@，整理作业文件并提出两条改善建议。',
  '轮岗三个月，协助完成@相关任务，按时提交周报，获评优秀实习生。',
  '负责@的基础工作和数据整理，配合团队完成一次交付。',
] as const

export const CLUBS = ['学院学生会', '青年志愿者协会', '机器人社', '创业协会', '校报记者团', '班级'] as const
export const CLUB_ROLES = ['部长', '干事', '负责人', '团支书', '组长'] as const

export const TRAITS = [
  '做事踏实，愿意从一线做起',
  '喜欢钻研，遇到问题会先查资料再动手',
  '沟通主动，团队合作经验较多',
  '自学能力强，能较快适应新环境',
  '细心负责，习惯把过程记录下来',
]

/** Cities that graduates wish for, as often as they are named. */
export const WISHED = {
  江门市: 10,
  佛山市: 4,
  广州市: 5,
  深圳市: 4,
  珠海市: 3,
  中山市: 3,
  东莞市: 2,
} as const

/** What applicants write along with an application. */
export const MESSAGES = [
  '您好，我的专业和岗位要求比较接近，毕业设计也是这个方向，期待有机会当面介绍。',
  '我在暑期做过相近的实习，熟悉基本流程，可以尽快到岗实习。',
  '家在江门，希望毕业后回来工作，请您考虑。',
  '我对贵公司的产品很感兴趣，简历里附了作品链接。',
  '',
  '',
  '',
]
export const REJECTION_NOTES = [
  '感谢您的投递，期待以后有机会合作。',
  '岗位更看重同类项目经历，祝您求职顺利。',
  '',
]
export const WITHDRAW_NOTES = ['已接受其他单位的录用，谢谢。', '个人计划有变，打扰了。', '']
export const INVITATION_REASONS = [
  '您的毕业课题与我们正在做的项目方向一致，想邀请您来聊聊。',
  '看到您有@经历，正是这个岗位需要的。',
  '您希望在江门工作，我们的岗位提供人才公寓和导师带教。',
  '我们与贵校有实习基地合作，欢迎投递，优先安排面试。',
]
export const COUNTER_NOTES = ['当天有课，方便的话改到这个时间。', '那天学校有答辩，能否改期？']
