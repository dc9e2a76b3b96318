type Kind = { key: string; zh: string; hintZh: string }

/** Words people use that the catalogue does not name. */
const MORE: Record<string, readonly string[]> = {
  schooling: ['上学', '入读', '学位', '幼儿园', '小学', '初中', '高中', '孩子', '女儿', '儿子'],
  spouse: ['爱人', '妻子', '丈夫', '家属工作'],
  housing: ['租房', '住房', '公寓', '宿舍'],
  medical: ['看病', '医院', '体检'],
  hiring: ['招聘', '招人', '实习生'],
  project: ['课题', '实验室', '设备'],
  funding: ['补贴', '贷款', '经费', '资金'],
  premises: ['厂房', '场地', '用地', '用电'],
  transport: ['公交', '停车', '班车'],
  title: ['职称', '评审', '认定'],
  residence: ['落户', '居住证', '户口', '签证'],
}

/** The kind whose words stand in a text most often; null when none does. */
export function suggestKind(text: string, kinds: readonly Kind[]): string | null {
  let best: { key: string; hits: number } | null = null
  for (const { key, zh, hintZh } of kinds) {
    const words = [zh, ...hintZh.split(/[、，,]/), ...(MORE[key] ?? [])].filter(word => word.length > 1)
    const hits = words.filter(word => text.includes(word)).length
    if (hits > (best?.hits ?? 0)) best = { key, hits }
  }
  return best?.key ?? null
}
