import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = [
  'korean-news-named',
  'korean-news-nameless',
  'korean-news-dialog',
  'korean-news-plain',
  'korean-news-tables',
]

/** Korean. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '댓글|#개의 댓글|댓글 #|댓글 등록|등록|최신순|추천순|답글 #|# / #|실시간 댓글',
    moderation:
      '신고|신고하기|댓글 신고|댓글 삭제|삭제|차단|차단 해제|신고 완료|공감 #|비공감 #|욕설·비방|허위 사실|광고·도배|개인정보 노출',
    login: '로그인|회원가입|아이디 찾기|비밀번호 찾기|로그인 상태 유지',
    subscribe: '구독|구독신청',
    share: '페이스북|트위터|카카오톡|네이버 밴드|url 복사|공유|복사|다른 공유 찾기',
    control:
      '글자크기 설정|작게|보통|크게|닫기|취소|확인|알림|프린트|인쇄|메일보내기|이미지 크게 보기|이미지 확대보기|가 가 가 가 가|좋아요 #|슬퍼요 #|화나요 #|다른기사 보기',
    ad: '광고|광고문의',
    related: '관련기사|관련 기사|함께 보면 좋은 기사|최신기사',
    popular: '많이 본 뉴스|많이 본 기사|가장 많이 본 기사|이 시각 많이 본 뉴스',
    navigation:
      '본문 바로가기|메뉴 바로가기|전체기사|회사소개|기사제보|불편신고|개인정보처리방침|청소년보호정책|저작권보호정책|이메일무단수집거부',
  },
  start: {
    comment: '댓글을 남겨|댓글 내용을 입력|내용을 입력해',
    moderation: '신고하시는|신고하신|삭제한 댓글|이미 신고|이미 참여',
    login: '로그인하시면',
    share: '페이스북(으로)|트위터(으로)|카카오톡(으로)',
    copyright: '저작권자',
    date: '입력|수정',
    navigation: '대표전화|발행인|편집인|등록번호|청소년보호책임자',
  },
  part: {
    comment: '댓글을 남겨',
    moderation: '신고가 접수|차단을 해제',
    login: '로그인이 필요',
    share: '공유하기|기사보내기',
    control: '하시겠습니까',
    copyright: '무단전재',
  },
}
