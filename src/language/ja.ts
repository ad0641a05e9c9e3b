/**
 * Japanese. Reads reigns (令和8年) as well as years of our era; prints the latter. Names stand apart by 、 and the byline
 * opens with 文／, which parts a foreign name with its middle dot (ジョン・スミス) from the label.
 */
import type { Language } from './language.ts';
import { jaPage } from './page-ja.ts';
import { dateWriter, europeanNumbers, nameList, words } from './writing.ts';

const names = nameList('、', '、');

export const ja: Language = {
  tag: 'ja',
  reading: () => ({
    byline: words(`
      文:, 文・写真:, 写真・文:, 取材・文:, 取材・執筆:, 取材・構成:, 構成・文:, 文・構成:, 聞き手:, 聞き手・構成:, インタビュー:, 著者, 筆者:, 執筆:, 執筆者,
      記者, 担当記者, 編集委員:, 論説委員:, ライター:, 寄稿:, 寄稿者:, 作者:, 文責:, 投稿者:, 特派員:, 著:
    `),
    bylineEnd: words('記者, 特派員, 編集委員, 論説委員'),
    and: words('と, および, 及び'),
    source: words(`
      出典:, 引用:, 引用元:, 情報源:, 情報元:, 参照元:, 提供元:, 配信元:, 転載元:, 初出:, 出所:, ソース:, 元記事:, 記事提供:, 資料:, 資料提供:, 参考:, 配信:,
      この記事は初出, 本記事は初出, 初出は, 本稿は初出
    `),
    photo: words(`
      写真:, 写真提供:, 写真撮影:, 撮影:, 画像:, 画像提供:, 提供:, 資料写真, 図版:, 図:, イラスト:, グラフィック:, 動画:, 映像:, カメラマン:, フォト:,
      撮影者:, 写真はイメージ
    `),
    reporting: words('取材:, 取材班:, 取材協力:, 現地取材:, 追加取材:, 共同取材:'),
    editing: words('編集:, 編集者:, 編集担当:, 担当編集:, 責任編集:, 構成:, 校正:, 校閲:, 監修:'),
    translation: words('翻訳:, 翻訳者:, 訳:, 訳者:, 抄訳:, 日本語訳:, 翻訳・編集:'),
    published: words(`
      公開, 公開日, 公開日時, 初公開, 配信日, 配信日時, 掲載, 掲載日, 掲載日時, 投稿, 投稿日, 投稿日時, 発行日, 発表日, 作成日, 日付:, 日時:
    `),
    updated: words('更新, 更新日, 更新日時, 最終更新, 最終更新日, 最終更新日時, 改訂日, 修正日, 記事更新日'),
    correction: words('訂正:, 訂正とおわび:, おわびと訂正:, お詫びと訂正:, 訂正とお詫び:, 訂正しておわびします, 修正:'),
    updateNote: words(
      '追記:, 更新情報:, 加筆:, 補足:, この記事は更新されました, 見出しと本文の一部を修正, 記事の一部を修正, 本文の一部を修正, この記事を更新しました',
    ),
    editorNote: words(`
      編集部注, 編集部より, 編集者注, 編集注:, 編集後記:, 注記:, おことわり:, お断り:, 本記事は個人の, 本稿は個人の, 本文中の意見は, 文中の敬称は, 登場人物の名前は, 仮名です
    `),
    section: words(`
      社説, 論説, コラム, オピニオン, 評論, 書評, インタビュー, ルポ, 特集, 連載, 解説, 分析, 寄稿, 声, 社会, 政治, 経済, 文化, スポーツ, 国際, 科学, 健康, 環境, 地域, 速報,
      独自, プレスリリース, 報道関係者各位, 報道発表, エッセイ, 随筆, 暮らし
    `),
    home: words('ホーム, トップ, トップページ, home'),
    office: words(`
      記者, 編集委員, 論説委員, 特派員, ライター, 編集長, 編集部, 作家, 評論家, 教授, 准教授, 研究者, 写真家, 広報室, 広報部, 広報課, 代表取締役, 社長, 館長, 歴史家, 経済学者
    `),
    asking: words('何, なぜ, 誰, どう, どこ, いつ, いくら, どの, どんな, どれ, なに'),
    end: words('以上, 完, 了, おわり, 終わり, 終, （了）'),
    photoEnd: words('撮影, 写真'),
    authorNote: words('筆者紹介:, 著者紹介:, 著者プロフィール:, 筆者プロフィール:, プロフィール:, 著者略歴:, 筆者は'),
    newsroom: words(`
      修正しました, 訂正しました, 更新しました, 追記しました, 個人の見解, 個人の意見, 筆者の見解, 仮名です, は仮名, いずれも仮名, 予告なく変更, 当時のもの, 取材当時, 掲載当時, 敬称略,
      公式見解ではありません
    `),
    republished: words(
      '初出, に掲載された, に掲載したもの, からの転載, より転載, 転載しました, の許可を得て, から抜粋, を再構成, 配信記事, 提供記事',
    ),
    question: words('問:, 質問:, q:'),
    answer: words('答:, 答え:, 回答:, a:'),
    furniture: jaPage(),
    months: Array.from({ length: 12 }, (_, month) => [`${month + 1}月`]),
    weekdays: words(`
      月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, (月), (火), (水), (木), (金), (土), (日)
    `),
    dateWords: [],
    speech: words(`
      語った, 話した, 述べた, 言った, 語る, 話す, 述べる, 言う, 指摘した, 強調した, 説明した, 答えた, 尋ねた, 明かした, 訴えた, コメントした, 書いた
    `),
  }),
  labels: {
    byline: (list) => `文／${names(list)}`,
    names,
    source: '出典',
    photo: '写真',
    reporting: '取材',
    editing: '編集',
    author: '著者',
    editor: '編集者',
    translator: '翻訳者',
    published: '公開',
    updated: '更新',
    notes: '注',
    note: (n) => `注${n}`,
    backToText: (n) => `本文の注${n}に戻る`,
    correction: '訂正',
    update: '追記',
    editorNote: '編集部注',
    tip: 'ヒント',
    contents: '目次',
    cover: '表紙',
    table: '表',
    figure: '図',
    tableNumber: (n) => `表${n}`,
    figureNumber: (n) => `図${n}`,
    picture: '画像',
    page: 'ページ',
    pageOf: (n, total) => `${n}ページ（全${total}ページ）`,
    continued: '続き',
    articleCount: (n) => `記事${n}本`,
    accessibilitySummary: (pictures) =>
      `本文は読む順に並び、見出し、リンク、注はそれと分かるように示されています。${pictures ? '画像には説明文が付いています。' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}年${month}月${day}日`,
    month: (month, year) => `${year}年${month}月`,
    year: (year) => `${year}年`,
  }),
  quotes: ['「', '」', '『', '』'],
  colon: '：',
  ...europeanNumbers,
};
