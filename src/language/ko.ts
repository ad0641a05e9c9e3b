/**
 * Korean. Reads bylines that close with 기자 ("reporter") or another office; prints 글 ("words by"), which is true of
 * whoever wrote the article.
 */
import type { Language } from './language.ts';
import { koPage } from './page-ko.ts';
import { dateWriter, europeanNumbers, nameList, patterns, words } from './writing.ts';

const names = nameList(', ', ', ');

export const ko: Language = {
  tag: 'ko',
  reading: () => ({
    byline: patterns(`
      글:, 글·사진:, 글ㆍ사진:, 글·그림:, 글쓴이:, 지은이:, 저자:, 필자:, 작성자:, 기자:, 취재기자:, 담당기자:, 기고:, 기고자:, 칼럼니스트:, 인터뷰어:, 인터뷰:, 대담:, 인터뷰·글:, 인터뷰·정리:,
      글 쓴 이:
    `),
    // The longer ones first: what comes before the whole of the office is the name.
    bylineEnd: words(`
      선임기자, 전문기자, 수습기자, 인턴기자, 객원기자, 시민기자, 사진기자, 선임 기자, 전문 기자, 수습 기자, 인턴 기자, 객원 기자, 온라인기자, 기자, 특파원, 통신원,
      논설위원, 해설위원, 칼럼니스트, 에디터, 앵커, 리포터
    `),
    and: words('및, 그리고'),
    source: patterns(`
      출처:, 자료:, 자료출처:, 자료 출처:, 자료제공:, 자료 제공:, 원문:, 원문출처:, 원문 출처:, 뉴스출처:, 기사 출처:, 기사제공:, 기사 제공:, 제공:, 인용:, 이 글은, 이
      기사는
    `),
    photo: patterns(`
      사진출처:, 사진 출처:, 사진제공:, 사진 제공:, 사진촬영:, 자료사진, 자료 사진, 이미지:, 이미지 출처:,
      이미지출처:, 일러스트:, 그림:, 영상:, 동영상:, 영상제공:, 영상 제공:, 촬영:, 캡처:,
      {사진|사진·영상|사진·그래픽|일러스트레이션|삽화|인포그래픽|그래픽|지도|도표|사진 설명|영상 캡처|화면 캡처|자료
      사진|사진자료|이미지 제공|만평|영상 편집|사진=}:
    `),
    reporting: patterns(
      '취재:, 공동취재:, 공동 취재:, 현장취재:, 취재 지원:, 취재지원:, 취재·정리:, 취재 및 정리:, 보도:',
    ),
    editing: patterns('편집:, 편집자:, 에디터:, 데스크:, 교열:, 교정:, 감수:, 정리:, 구성:, 영상편집:, 영상 편집:'),
    translation: patterns('번역:, 번역자:, 옮긴이:, 역자:, 번역·정리:, 번역 및 정리:, 옮김:'),
    published: patterns(`
      입력, 기사입력, 기사 입력, 최초입력, 최초 입력, 등록, 등록일, 등록일시, 등록시간, 게시, 게시일, 게재, 게재일, 발행, 발행일, 작성, 작성일, 승인, 기사승인, 송고,
      송고시간, 배포:, 발표일, 날짜:, 일시:
    `),
    updated: patterns(`
      수정, 수정일, 수정시간, 기사수정, 기사 수정, 최종수정, 최종 수정, 최종수정일, 최종 수정일, 업데이트, 최종 업데이트, 마지막 업데이트, 갱신:
    `),
    correction: patterns(
      '정정:, 정정보도:, 정정 보도:, 정정보도문, 바로잡습니다, 바로잡음:, 고침:, 정정 및 반론보도:, 반론보도:, 사과문:',
    ),
    updateNote: patterns(
      '추가:, 업데이트:, 내용 추가:, 기사 보강:, 후속:, 기사가 업데이트되었습니다, 이 기사는 업데이트되었습니다, 기사 일부를 수정, 기사를 수정했습니다',
    ),
    editorNote: patterns(`
      편집자주, 편집자 주, 편집자의 말, 편집자 노트, 편집자 메모, 편집국에서:, 알려드립니다, 알립니다:, 외부 필자의 글은, 외부 기고는, 이 글은 본지의, 본 칼럼은, 이 칼럼은, 등장인물의
      이름은
    `),
    section: words(`
      삶의 창, 시평,
      {뉴스|종합|정치|국회|청와대|대통령실|외교|국방|북한|경제|금융|증권|부동산|산업|기업|유통|자동차|it|과학|it·과학|테크|사회|사건·사고|사건사고|법원·검찰|법조|교육|노동|환경|기후|기후·환경|복지|의료|보건|건강|인권|여성|젠더|국제|세계|미국|중국|일본|유럽|지역|전국|수도권|서울|부산|대구|광주|제주|문화|문화·연예|연예|방송|영화|음악|공연|전시|미술|책|책과
      생각|출판|문학|종교|여행|음식|요리|패션|생활|라이프|스포츠|야구|축구|농구|바둑|날씨|농업|교통|오피니언|사설|칼럼|시론|기고|기자수첩|데스크
      칼럼|논단|세상읽기|왜냐면|독자의견|독자투고|취재수첩|인터뷰|대담|좌담|르포|현장|현장에서|기획|기획특집|심층|심층기획|탐사|탐사보도|연재|시리즈|분석|해설|팩트체크|이슈|포커스|피플|사람|사람들|부고|인사|동정|리뷰|서평|영화평|에세이|수필|산문|시|포토|사진|영상|동영상|팟캐스트|만평|만화|속보|단독|특집|보도자료|알림|공지|뉴스레터|카드뉴스|인터랙티브|생활정보|독자
      마당|현장르포}
    `),
    home: words('홈, 처음, 메인'),
    office: words(`
      기자, 특파원, 논설위원, 칼럼니스트, 수필가, 소설가, 시인, 작가, 교수, 평론가, 편집장, 편집인, 사진가, 연구원, 연구위원, 역사학자, 경제학자, 변호사, 대표, 에디터, 통신원
    `),
    asking: words('무엇, 왜, 누구, 누가, 어떻게, 언제, 어디, 어디서, 얼마나, 몇, 어느, 어떤, 뭐, 뭘'),
    end: words('끝, 이상'),
    photoEnd: words('사진, 촬영, 제공'),
    authorNote: patterns('필자, 필자는, 필자 소개:, 저자 소개:, 글쓴이 소개:, 글쓴이는'),
    newsroom: words(`
      이전 버전, 기사를 수정, 내용을 수정, 바로잡습니다, 업데이트되었습니다, 업데이트했습니다, 편집 방향과 다를, 본지의 의견과, 개인 의견, 개인의 의견, 견해와 다를, 가명입니다, 가명을 썼,
      가명임, 이름을 바꿨
    `),
    republished: words(
      '처음 실렸, 처음 게재, 먼저 실렸, 에 실린 글, 에 실린 것, 에서 옮겨, 전재한, 허락을 받아, 에서 발췌, 제휴 기사, 통신 제공',
    ),
    correspondent: patterns('본지 특파원, 본보 특파원, 특별취재팀, 본지 특별취재팀'),
    tip: patterns('팁:, 꿀팁:, 도움말:, 알아두면 좋은 팁:, 조리 팁:'),
    info: patterns('알아두기:, 참고:, 이용 안내:, 편집자에게:, 편집국 참고:, 약력:, 프로필:, 용어 설명:'),
    contributed: words('기자가 취재에 참여, 취재에 도움을, 취재를 도왔, 기사 작성에 참여, 취재에 참여했'),
    farewell: patterns('감사합니다, 드림, 올림, 배상'),
    question: words('문:, 질문:, q:'),
    answer: words('답:, 답변:, a:'),
    furniture: koPage(),
    months: Array.from({ length: 12 }, (_, month) => [`${month + 1}월`]),
    weekdays: words('월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 월, 화, 수, 목, 금, 토, 일'),
    dateWords: [],
    speech: words(`
      말했다, 밝혔다, 전했다, 강조했다, 설명했다, 덧붙였다, 물었다, 답했다, 대답했다, 주장했다, 지적했다, 적었다, 썼다, 말한다, 말하며, 밝히며, 토로했다, 당부했다
    `),
  }),
  labels: {
    byline: (list) => `글: ${names(list)}`,
    names,
    source: '출처',
    photo: '사진',
    reporting: '취재',
    editing: '편집',
    author: '글쓴이',
    editor: '편집자',
    translator: '옮긴이',
    published: '입력',
    updated: '수정',
    notes: '주',
    note: (n) => `주 ${n}`,
    backToText: (n) => `본문의 주 ${n} 위치로 돌아가기`,
    correction: '정정',
    update: '추가',
    editorNote: '편집자 주',
    tip: '도움말',
    contents: '차례',
    cover: '표지',
    table: '표',
    figure: '그림',
    tableNumber: (n) => `표 ${n}`,
    figureNumber: (n) => `그림 ${n}`,
    picture: '이미지',
    page: '쪽',
    pageOf: (n, total) => `전체 ${total}쪽 중 ${n}쪽`,
    continued: '이어짐',
    articleCount: (n) => `기사 ${n}건`,
    accessibilitySummary: (pictures) =>
      `본문은 읽는 순서대로 배열되어 있고 제목, 링크, 주가 표시되어 있습니다.${pictures ? ' 이미지에는 설명이 달려 있습니다.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}년 ${month}월 ${day}일`,
    month: (month, year) => `${year}년 ${month}월`,
    year: (year) => `${year}년`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
