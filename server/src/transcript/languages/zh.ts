import type { LanguageData } from './language';

export const zh: LanguageData = {
  id: 'zh',
  script: [0x4E00, 0x9FFF],
  common: '的 了 是 我们 你们 他们 这个 那个 谢谢 大家',
  honorifics: '先生 女士 同志 博士 教授',
  offices: '主席 副主席 议长 委员长 部长 副部长 总理 总统 省长 市长 主任 书记 局长 大使 法官 检察官 律师 委员 议员 院长',
  parts: '问 答 提问 回答 记者 主持人 发言人 嘉宾 观众 翻译 旁白 证人 主席团',
  groups: '众人 全体',
  particles: '之',
  decoys: '例 来源 日期 地点 注 结论 主题',
};
