import type { LanguageData } from './language';

export const ja: LanguageData = {
  id: 'ja',
  script: [0x3041, 0x30FF],
  common: 'です ます は が を に の と も です。 ありがとう',
  honorifics: '君 さん 氏 先生 博士',
  offices: '議長 副議長 委員長 理事 大臣 総理 首相 知事 会長 市長 社長 長官 局長 大使 裁判長 検察官 弁護人 参考人 公述人',
  parts: '問 答 質問 回答 記者 司会 司会者 聞き手 質問者 発言者 通訳 証人 アナウンサー ナレーター',
  groups: '一同 全員',
  particles: 'の',
  decoys: '例 出典 日付 場所 注 結論 議題 説明 理由 第一 第二 第三 第一点 第二点 第三点 議案',
  credits: '写真 撮影',
};
