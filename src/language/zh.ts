/**
 * Chinese. Reads simplified and traditional characters; prints simplified ones, as papers of the mainland do, and in `zhHant`
 * traditional ones, as those of Taiwan and Hong Kong do.
 */
import type { Language } from './language.ts';
import { zhPage } from './page-zh.ts';
import { dateWriter, europeanNumbers, nameList, words } from './writing.ts';

const names = nameList('、', '、');

export const zh: Language = {
  tag: 'zh',
  reading: () => ({
    byline: words(`
      作者, 文:, 文字:, 文／图:, 图文:, 圖文:, 撰文, 撰稿, 执笔:, 執筆:, 记者, 記者, 本报记者, 本報記者, 本刊记者, 本网记者, 本台记者, 新华社记者, 中新社记者, 特派记者, 特派記者,
      特约记者, 特約記者, 特约撰稿人, 特約撰稿人, 见习记者, 实习记者, 通讯员, 评论员:, 評論員:, 专栏作家:, 專欄作家:, 采访:, 採訪:, 采写:, 採寫:, 综合报道:, 綜合報導:, 原创
    `),
    bylineEnd: words('报道, 報道, 報導'),
    and: words('和, 与, 與, 及'),
    source: words(`
      来源:, 來源:, 文章来源:, 文章來源:, 消息来源:, 稿源:, 稿件来源:, 资料来源:, 資料來源:, 转载自, 轉載自, 转自, 轉自, 原载于, 原載於, 原载:, 原文刊于, 原文链接:, 本文来源:,
      本文來源:, 新聞來源:, 新闻来源:, 本文转载自, 本文轉載自, 文章转载自, 本文原载于, 本文原載於, 本文首发于, 出处:, 出處:, 首发于, 本文原刊于, 本文选自
    `),
    photo: words(
      '题图:, 题图来源:, 封面图:, 配图:, 首图:, 图:, 圖:, 图片:, 圖片:, 图片来源:, 圖片來源:, 图源:, 圖源:, 摄影:, 攝影:, 摄:, 攝:, 照片:, 供图:, 供圖:, 资料图片, 資料圖片, 资料图:, 資料照片, 资料照片, 摄影报道:, 圖片提供:, 照片提供:, 制图:, 製圖:, 视频:, 視頻:, 影片:, 影片來源:, 插图:, 插圖:, 插画:, 插畫:',
    ),
    reporting: words('采访报道:, 採訪報導:, 報導:, 報道:, 报道:, 文字记者:, 文字記者:, 参与采写:, 实习生:'),
    editing: words(
      '编辑:, 編輯:, 责任编辑:, 責任編輯:, 责编:, 責編:, 校对:, 校對:, 审核:, 審核:, 主编:, 主編:, 审校:, 审读:, 值班编辑:, 核稿編輯:, 核稿:',
    ),
    translation: words('翻译:, 翻譯:, 译者:, 譯者:, 编译:, 編譯:, 编译自:, 譯:, 译:'),
    published: words(
      '发布时间, 發布時間, 发布于, 發佈於, 发表时间, 發表時間, 发表于, 發表於, 刊登日期, 刊登時間, 發稿時間, 发稿时间, 发布日期, 發布日期, 發布於, 发布, 發布, 首次发布, 首次發布, 日期:, 时间:, 時間:',
    ),
    updated: words(
      '更新时间, 更新時間, 更新于, 更新於, 更新, 更新日期, 最后更新, 最後更新, 最近更新, 最新更新, 修改时间, 修改時間',
    ),
    correction: words('更正:, 勘误:, 勘誤:, 更正启事, 更正啟事'),
    updateNote: words('更新:, 更新说明:, 更新說明:, 补充:, 補充:, 补充说明:, 補充說明:, 本文已更新, 本文有更新'),
    editorNote: words(`
      编者按, 編者按, 编者注, 編者注, 编者的话, 編者的話, 编辑部说明:, 編輯部說明:, 编辑手记, 利益申明:, 免责声明:, 免責聲明:, 本文仅代表, 本文不代表, 文中观点, 本文为作者, 文章仅代表,
      以上内容仅代表, 文中人物均为, 应受访者要求, 本文僅代表
    `),
    section: words(`
      评论, 社论, 观点, 时评, 专栏, 访谈, 专访, 特写, 特稿, 报道, 深度, 调查, 分析, 解读, 随笔, 书评, 影评, 人物, 社会, 政治, 经济, 文化, 体育, 国际, 科学, 健康, 环境,
      科技, 快讯, 独家, 新闻稿, 副刊, 評論, 社論, 觀點, 專欄, 訪談, 專訪
    `),
    home: words('首页, 主页, 首頁, 主頁'),
    office: words(
      '记者, 编辑, 主编, 作家, 作者, 评论员, 特约, 教授, 学者, 研究员, 摄影师, 建筑师, 律师, 通讯员, 導演, 编辑部, 历史学家, 经济学家, 撰稿人, 記者, 編輯',
    ),
    asking: words(
      '什么, 为什么, 为何, 怎么, 怎样, 如何, 谁, 哪, 哪里, 哪儿, 几, 多少, 何时, 多久, 何, 什麼, 為何, 為什麼, 怎麼',
    ),
    end: words('end, 完, 全文完, 终, 终了, 以上, 完结'),
    photoEnd: words('摄, 摄影, 供图, 攝'),
    authorNote: words('作者简介:, 关于作者:, 作者系, 作者为, 本文作者, 作者簡介:, 作者是'),
    newsroom: words(`
      本文仅代表, 不代表本, 不代表本报, 不代表本刊, 个人观点, 作者观点, 均为化名, 系化名, 为化名, 已作更正, 已更正, 此前版本, 早前版本, 旧版, 已更新, 有删节, 有删改, 经编辑, 编辑整理,
      未经本人审阅, 本文僅代表, 均為化名
    `),
    republished: words(
      '首发于, 原载, 原刊, 首次发表, 最初发表, 曾发表于, 转自, 转载自, 授权转载, 授权发布, 经授权, 摘自, 节选自, 选自, 通讯社, 首發於, 原載, 轉載自',
    ),
    question: words('问:, 問:, 提问:, 提問:'),
    answer: words('答:, 回答:'),
    furniture: zhPage(),
    months: Array.from({ length: 12 }, (_, month) => [
      `${month + 1}月`,
      `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][month]}月`,
    ]),
    weekdays: words(
      '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, 週三, 週四, 週五, 週六, 週日, (一), (二), (三), (四), (五), (六), (日)',
    ),
    dateWords: [],
    speech: words(
      '说, 說, 表示, 称, 稱, 指出, 告诉, 告訴, 认为, 認為, 回答, 问道, 問道, 解释, 解釋, 强调, 強調, 写道, 寫道, 透露, 坦言, 介绍, 介紹',
    ),
  }),
  labels: {
    byline: (list) => `作者：${names(list)}`,
    names,
    source: '来源',
    photo: '图片',
    reporting: '报道',
    editing: '编辑',
    author: '作者',
    editor: '编辑',
    translator: '译者',
    published: '发布',
    updated: '更新',
    notes: '注释',
    note: (n) => `注释 ${n}`,
    backToText: (n) => `返回正文注 ${n}`,
    correction: '更正',
    update: '更新',
    editorNote: '编者按',
    tip: '提示',
    contents: '目录',
    cover: '封面',
    table: '表',
    figure: '图',
    tableNumber: (n) => `表 ${n}`,
    figureNumber: (n) => `图 ${n}`,
    picture: '图片',
    page: '页',
    pageOf: (n, total) => `第 ${n} 页，共 ${total} 页`,
    continued: '续',
    articleCount: (n) => `${n} 篇文章`,
    accessibilitySummary: (pictures) =>
      `正文按阅读顺序排列，标题、链接和注释均有标记。${pictures ? '图片附有文字说明。' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${year}年${month}月${day}日`,
    month: (month, year) => `${year}年${month}月`,
    year: (year) => `${year}年`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: '：',
  ...europeanNumbers,
};

/** Chinese in traditional characters. */
export const zhHant: Language = {
  ...zh,
  tag: 'zh-Hant',
  labels: {
    ...zh.labels,
    byline: (list) => `文／${names(list)}`,
    source: '來源',
    photo: '圖片',
    reporting: '報導',
    editing: '編輯',
    editor: '編輯',
    translator: '譯者',
    published: '發布',
    notes: '註釋',
    note: (n) => `註 ${n}`,
    backToText: (n) => `返回正文註 ${n}`,
    editorNote: '編者按',
    contents: '目錄',
    figure: '圖',
    figureNumber: (n) => `圖 ${n}`,
    picture: '圖片',
    page: '頁',
    pageOf: (n, total) => `第 ${n} 頁，共 ${total} 頁`,
    continued: '續',
    articleCount: (n) => `${n} 篇文章`,
    accessibilitySummary: (pictures) =>
      `正文依閱讀順序排列，標題、連結和註釋均有標記。${pictures ? '圖片附有文字說明。' : ''}`,
  },
  quotes: ['「', '」', '『', '』'],
};
