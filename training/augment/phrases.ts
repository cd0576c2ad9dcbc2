/** What injected clutter says, by language. Written for this; no page's own words. */
export interface ClutterWords {
  names: readonly string[]
  /** What readers write: some short, some as long as a paragraph. */
  comments: readonly string[]
  commentHeading: readonly string[]
  commentButtons: readonly string[]
  share: readonly string[]
  dialogHeading: readonly string[]
  dialogText: readonly string[]
  dialogButtons: readonly string[]
  ago: readonly string[]
}

const en: ClutterWords = {
  names: ['Marta K.', 'oldsailor', 'J. Whitcombe', 'bluekettle42', 'Priya', 'Anonymous', 'northern_light', 'Tomasz'],
  comments: [
    'Thank you for this.',
    'I lived there for ten years and nobody ever asked us what we thought. The plan looks fine on paper, but whoever drew it has never had to wait for the last bus in January with two children and the shopping.',
    'Could not agree more, well said.',
    'The second half does not follow from the first. If the numbers were that bad in spring, why did nobody say so before the vote?',
    'My grandmother used to make it with rye. Far better, and it keeps for a week.',
    'Has anyone tried this on the older version? It stops at the second step for me, and the message only says that something went wrong.',
    'Same old story. They promise, we pay, and in three years there will be another article just like this one.',
    'Great read!',
    'A small correction from somebody who works in the field: the figure for last year includes the part that was moved to the other agency, so the rise is only about half of what it seems.',
  ],
  commentHeading: ['Comments', '24 comments', 'Join the conversation', 'What do you think?'],
  commentButtons: ['Reply', 'Like', 'Report', 'Share', 'Show replies'],
  share: ['Share', 'Facebook', 'X', 'WhatsApp', 'Email', 'Copy link', 'Print', 'Save'],
  dialogHeading: ['We value your privacy', 'Before you go', 'Subscribe to read on', 'Sign in', 'Get our newsletter'],
  dialogText: [
    'We and our partners store and read information on your device, such as cookies, to show content that fits you, to measure it and to learn about our audience.',
    'Create a free account to read three more articles this month. It takes less than a minute and you can cancel whenever you like.',
    'The five stories that matter, in your inbox every morning before seven. No more than one letter a day.',
    'You are reading as a guest. Members support our work and see no advertising.',
  ],
  dialogButtons: ['Accept all', 'Reject', 'Settings', 'Continue', 'Not now', 'Close', 'Sign up'],
  ago: ['2 hours ago', 'yesterday', '3 days ago', '12 May, 18:04'],
}

const ko: ClutterWords = {
  names: ['푸른하늘', '김철수', '서울시민', '익명', 'kim****', '바다사랑', '지나가다', '독자1'],
  comments: [
    '좋은 기사 감사합니다.',
    '저도 그 동네에서 십 년을 살았는데 주민 의견을 물어본 사람은 한 명도 없었습니다. 종이 위에서는 그럴듯해 보이겠지만 겨울밤에 막차를 기다려 본 사람이라면 저런 계획은 세우지 않았을 겁니다.',
    '동의합니다.',
    '앞부분과 뒷부분이 서로 맞지 않네요. 봄에 이미 그렇게 나빴다면 왜 투표 전에 말하지 않았을까요?',
    '매번 약속만 하고 돈은 우리가 내고, 삼 년 뒤면 또 똑같은 기사가 나오겠죠.',
    '이 분야에서 일하는 사람으로서 한 가지만 바로잡자면, 작년 수치에는 다른 기관으로 넘어간 부분이 들어 있어서 실제로는 절반 정도만 늘었습니다.',
    '기자님 수고하세요ㅎㅎ',
    '구버전에서도 되나요? 저는 두 번째 단계에서 멈추고 오류가 났다는 말만 나옵니다.',
  ],
  commentHeading: ['댓글', '댓글 128', '댓글쓰기', '전체 댓글 수 37', '독자 의견'],
  commentButtons: ['답글', '공감 12', '비공감 3', '신고', '답글쓰기', '더보기'],
  share: ['공유하기', '페이스북', '트위터', '카카오톡', 'URL복사', '인쇄', '스크랩', '글자크기'],
  dialogHeading: ['로그인이 필요합니다', '뉴스레터 구독', '개인정보 처리 안내', '알림 설정', '기사 공유하기'],
  dialogText: [
    '회원으로 가입하시면 더 많은 기사를 광고 없이 읽을 수 있습니다. 가입은 일 분이면 끝나고 언제든지 해지할 수 있습니다.',
    '매일 아침 일곱 시, 꼭 읽어야 할 다섯 가지 소식을 메일로 보내 드립니다.',
    '저희와 제휴사는 맞춤형 콘텐츠와 광고를 제공하고 이용 현황을 분석하기 위해 쿠키 등의 정보를 기기에 저장합니다.',
    '본문의 검색 링크는 자동으로 만들어진 것으로 실제 내용과 다를 수 있습니다.',
  ],
  dialogButtons: ['동의', '취소', '닫기', '확인', '오늘 하루 보지 않기', '로그인'],
  ago: ['2시간 전', '어제', '2022.05.12. 18:04', '3일 전'],
}

const ja: ClutterWords = {
  names: ['匿名', '通りすがり', '山田', 'haru_2', '東京の読者', '名無しさん'],
  comments: [
    'とても参考になりました。',
    '十年ほど住んでいましたが、住民の意見を聞きに来た人は一人もいませんでした。図面の上では立派に見えても、冬の夜に最終バスを待ったことがない人が考えた計画だと思います。',
    '同感です。',
    '前半と後半の話がつながっていません。春の時点でそれほど悪かったのなら、なぜ投票の前に言わなかったのでしょうか。',
    '古い版でも動きますか。私の環境では二番目の手順で止まってしまいます。',
    '業界の者ですが、昨年の数字には別の組織に移った分が含まれているので、実際の増加は半分ほどです。',
  ],
  commentHeading: ['コメント', 'コメント 24件', 'みんなの意見'],
  commentButtons: ['返信', 'いいね', '通報', '共感した', 'もっと見る'],
  share: ['シェアする', 'ツイート', 'LINEで送る', 'はてなブックマーク', 'URLをコピー', '印刷'],
  dialogHeading: ['会員登録のご案内', 'メールマガジン', 'クッキーの利用について', 'ログイン'],
  dialogText: [
    '無料の会員登録をすると、続きをお読みいただけます。登録は一分ほどで終わり、いつでも退会できます。',
    '当サイトと提携先は、内容や広告をお客様に合わせ、利用状況を知るために、クッキーなどの情報を端末に保存します。',
    '毎朝七時、読んでおきたい五つの話題をお届けします。',
  ],
  dialogButtons: ['同意する', '閉じる', '後で', '登録する', 'ログイン'],
  ago: ['2時間前', '昨日', '2022年5月12日 18:04'],
}

const zh: ClutterWords = {
  names: ['匿名网友', '路过的人', '小王', '老李', '北方读者', '風中的葉子'],
  comments: [
    '写得真好，谢谢分享。',
    '我在那里住了十年，从来没有人来问过居民的想法。图纸上看起来很漂亮，可是画图的人大概从没在冬天的夜里等过末班车。',
    '同意楼上。',
    '前半段和后半段对不上。如果春天的数字已经那么差，为什么投票之前没有人说？',
    '旧版本可以用嗎？我做到第二步就停住了，只顯示發生錯誤。',
    '说一个小小的更正：去年的数字里包括后来转到另一个部门的那一部分，所以实际只增加了一半左右。',
  ],
  commentHeading: ['评论', '全部评论 36', '網友留言', '我要评论'],
  commentButtons: ['回复', '点赞', '举报', '分享', '查看更多回复'],
  share: ['分享', '微信', '微博', '複製連結', '列印', '收藏', '字号'],
  dialogHeading: ['登录后阅读全文', '訂閱電子報', '隱私權聲明', '温馨提示'],
  dialogText: [
    '免费注册即可继续阅读，只需一分钟，随时可以取消。',
    '我們和合作夥伴會在您的裝置上儲存 Cookie 等資訊，以提供合適的內容和廣告，並了解使用情況。',
    '每天早上七点，把最值得看的五条消息发到您的邮箱。',
  ],
  dialogButtons: ['同意', '关闭', '取消', '登录', '註冊'],
  ago: ['2小时前', '昨天', '2022-05-12 18:04'],
}

const de: ClutterWords = {
  names: ['Gast', 'Wanderer77', 'Heike M.', 'ein Leser', 'nordlicht', 'Klaus-Peter'],
  comments: [
    'Danke für den Beitrag!',
    'Ich habe zehn Jahre dort gewohnt, und gefragt hat uns nie jemand. Auf dem Papier sieht der Plan gut aus, aber wer ihn gezeichnet hat, musste im Januar wohl nie mit zwei Kindern auf den letzten Bus warten.',
    'Sehe ich genauso.',
    'Die zweite Hälfte passt nicht zur ersten. Wenn die Zahlen im Frühjahr schon so schlecht waren, warum hat das vor der Abstimmung niemand gesagt?',
    'Eine kleine Berichtigung: In der Zahl für das letzte Jahr steckt auch der Teil, der inzwischen zur anderen Behörde gehört.',
  ],
  commentHeading: ['Kommentare', '24 Kommentare', 'Diskutieren Sie mit'],
  commentButtons: ['Antworten', 'Gefällt mir', 'Melden', 'Mehr anzeigen'],
  share: ['Teilen', 'Drucken', 'Merken', 'E-Mail', 'Link kopieren'],
  dialogHeading: ['Ihre Privatsphäre', 'Jetzt weiterlesen', 'Newsletter', 'Anmelden'],
  dialogText: [
    'Wir und unsere Partner speichern Informationen auf Ihrem Gerät, um Inhalte anzupassen und ihre Nutzung zu messen.',
    'Testen Sie unser Angebot vier Wochen lang für einen Euro. Danach können Sie jederzeit kündigen.',
  ],
  dialogButtons: ['Zustimmen', 'Ablehnen', 'Einstellungen', 'Schließen'],
  ago: ['vor 2 Stunden', 'gestern', '12.05.2022, 18:04 Uhr'],
}

const es: ClutterWords = {
  names: ['Lector anónimo', 'marea_alta', 'J. Pereda', 'Lucía'],
  comments: [
    'Muchas gracias por el artículo.',
    'Viví allí diez años y nunca vino nadie a preguntarnos. Sobre el papel todo queda muy bien, pero quien hizo el plan no ha esperado jamás el último autobús en enero con dos niños y la compra.',
    'Totalmente de acuerdo.',
    '¿Alguien lo ha probado con la versión anterior? A mí se me para en el segundo paso.',
  ],
  commentHeading: ['Comentarios', '24 comentarios', 'Danos tu opinión'],
  commentButtons: ['Responder', 'Me gusta', 'Denunciar', 'Ver más'],
  share: ['Compartir', 'Imprimir', 'Guardar', 'Copiar enlace'],
  dialogHeading: ['Tu privacidad', 'Suscríbete', 'Inicia sesión'],
  dialogText: [
    'Nosotros y nuestros socios guardamos información en tu dispositivo para adaptar el contenido y medir su uso.',
    'Suscríbete por un euro al mes y sigue leyendo sin límites. Puedes darte de baja cuando quieras.',
  ],
  dialogButtons: ['Aceptar', 'Rechazar', 'Configurar', 'Cerrar'],
  ago: ['hace 2 horas', 'ayer', '12/05/2022 18:04'],
}

export const CLUTTER_WORDS: Readonly<Record<string, ClutterWords>> = { en, ko, ja, zh, de, es }
