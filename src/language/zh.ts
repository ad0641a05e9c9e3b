/**
 * Chinese. Reads simplified and traditional characters; prints simplified ones, as papers of the mainland do.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, nameList, words } from './writing.ts';

const names = nameList('、', '、');

export const zh: Language = {
  tag: 'zh',
  reading: {
    byline: words(
      '作者:, 文:, 撰文:, 撰稿:, 记者:, 記者:, 本报记者, 本報記者, 特约记者, 特約記者, 特约撰稿人, 特約撰稿人, 评论员:, 評論員:, 采访:, 採訪:',
    ),
    bylineEnd: words('报道, 報道'),
    and: words('和, 与, 與, 及'),
    source: words(
      '来源:, 來源:, 文章来源:, 文章來源:, 消息来源:, 稿源:, 稿件来源:, 资料来源:, 資料來源:, 转载自, 轉載自, 转自, 轉自, 原载于, 原載於, 原文刊于, 出处:, 出處:',
    ),
    photo: words(
      '图:, 圖:, 图片:, 圖片:, 图片来源:, 圖片來源:, 图源:, 圖源:, 摄影:, 攝影:, 摄:, 攝:, 照片:, 供图:, 供圖:, 资料图片, 資料圖片, 视频:, 視頻:, 插图:, 插圖:',
    ),
    reporting: words('采写:, 採寫:, 采访报道:, 報導:, 报道:, 文字记者:'),
    editing: words('编辑:, 編輯:, 责任编辑:, 責任編輯:, 责编:, 責編:, 校对:, 校對:, 审核:, 審核:'),
    translation: words('翻译:, 翻譯:, 译者:, 譯者:, 编译:, 編譯:'),
    published: words(
      '发布时间, 發布時間, 发布于, 發佈於, 发表时间, 發表時間, 发表于, 發表於, 刊登日期, 日期:, 时间:, 時間:',
    ),
    updated: words('更新时间, 更新時間, 更新于, 更新於, 更新:, 最后更新, 最後更新, 修改时间'),
    correction: words('更正:, 勘误:, 勘誤:, 更正启事, 更正啟事'),
    updateNote: words('更新说明:, 更新說明:, 补充:, 補充:'),
    editorNote: words('编者按, 編者按, 编者注, 編者注, 编者的话, 編者的話, 编辑部说明:'),
    question: words('问:, 問:, 提问:'),
    answer: words('答:, 回答:'),
    furniture: {
      share: words(
        '分享, 分享:, 分享到:, 分享至:, 分享到微信…, 分享到微博…, 分享本文, 分享文章, 转发, 轉發, 一键分享, 扫码分享, 扫一扫分享…, 复制链接, 複製連結, 关注我们…, 關注我們…, 点赞, 收藏',
      ),
      related: words(
        '相关阅读:, 相關閱讀:, 相关新闻:, 相關新聞:, 相关文章:, 相關文章:, 相关报道:, 相關報導:, 延伸阅读:, 延伸閱讀:, 推荐阅读:, 推薦閱讀:, 更多内容:, 更多新闻, 更多文章, 阅读更多:, 閱讀更多:, 阅读全文, 热门文章, 熱門文章, 热门推荐, 猜你喜欢, 为您推荐, 大家都在看, 上一篇:, 下一篇:, 标签:, 標籤:, 关键词:',
      ),
      advert: words('广告, 廣告, 赞助内容, 贊助內容, 推广, 推廣, 合作内容, 广告之后继续阅读…'),
      newsletter: words(
        '订阅, 訂閱, 订阅我们…, 訂閱我們…, 订阅电子报…, 訂閱電子報…, 扫描二维码…, 扫码关注…, 下载客户端…, 下載應用…, 加入会员, 打开APP…, 打开app…',
      ),
      cookie: words(
        'cookie政策, 隐私政策, 隱私政策, 隐私条款, 使用条款, 服务条款, 接受所有cookie, 我们使用cookie…, 本网站使用cookie…',
      ),
      comments: words(
        '评论, 評論, #条评论, #條評論, 发表评论, 發表評論, 写评论…, 暂无评论, 查看评论, 全部评论, 网友评论, 留言, 我要评论, 登录后评论…',
      ),
      copyright: words(
        '版权所有…, 版權所有…, …版权所有, …版權所有, …保留所有权利, 未经授权…, 未經授權…, 未经许可…, 著作权归…, 版权声明:',
      ),
      page: words(
        '返回顶部, 返回首页, 首页, 登录, 登入, 注册, 註冊, 菜单, 打印, 打印本页, 字号:, 大 中 小, 阅读时间:, #分钟阅读, 收听本文…, 展开全文, 收起, 加载更多, 查看更多, 点击查看…, 联系我们, 关于我们, 阅读:, 阅读量:, 浏览量:, 责任编辑邮箱…',
      ),
    },
    months: Array.from({ length: 12 }, (_, month) => [
      `${month + 1}月`,
      `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][month]}月`,
    ]),
    weekdays: words(
      '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 週一, 週二, 週三, 週四, 週五, 週六, 週日',
    ),
    dateWords: words('上午, 下午, 凌晨, 晚上, 北京时间'),
    speech: words('说, 說, 表示, 称, 稱, 指出, 告诉, 告訴, 认为, 認為, 回答, 问道, 解释, 强调, 写道'),
  },
  labels: {
    byline: (list) => `文／${names(list)}`,
    names,
    source: '来源',
    photo: '图片',
    reporting: '采写',
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
