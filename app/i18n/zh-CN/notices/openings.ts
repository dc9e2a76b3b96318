type Opening = { opening: string }

export default {
  'opening-published': {
    subject: (p: Opening) => `岗位“${p.opening}”已发布`,
    body: (_p: Opening) => '岗位已通过人才办审核，毕业生现在可以看到并投递。',
    action: '查看岗位',
  },
  'opening-returned': {
    subject: (p: Opening & { note: string }) => `岗位“${p.opening}”需要补正`,
    body: (p: Opening & { note: string }) =>
      `人才办退回了这个岗位，请按下面的意见修改后重新提交：\n${p.note}`,
    action: '修改岗位',
  },
  'opening-closed-by-office': {
    subject: (p: Opening & { note: string }) => `岗位“${p.opening}”已由人才办下线`,
    body: (p: Opening & { note: string }) => `下线原因：${p.note}\n未结束的投递已一并告知投递人。`,
    action: '查看岗位',
  },
  'opening-expired': {
    subject: (p: Opening) => `岗位“${p.opening}”已到截止日期`,
    body: (_p: Opening) =>
      '岗位不再接受投递，投递人已收到通知。已收到的投递仍可继续处理；需要继续招聘时，可以复制岗位重新发布。',
    action: '查看投递',
  },
}
