import type { LanguageData } from './language';

export const ko: LanguageData = {
  id: 'ko',
  script: [0xAC00, 0xD7A3],
  common: '은 는 이 가 을 를 의 에 그리고 감사합니다 우리',
  honorifics: '씨 님 박사 교수',
  offices: '의장 부의장 위원장 장관 차관 대통령 총리 의원 시장 지사 대사 판사 검사 변호사 회장 대표',
  parts: '질문 답변 문 답 기자 사회자 진행자 앵커 통역 증인 청중 질의자',
  groups: '일동 전원',
  particles: '의',
  decoys: '예 출처 날짜 장소 주 결론 주제',
  credits: '사진',
};
