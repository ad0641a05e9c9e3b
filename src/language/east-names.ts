/**
 * Names of persons in Chinese and Korean, which are written without a space: a surname of one character or two, then one or
 * two.
 *
 * Invariant: bounded work; a word that no surname begins is no name, nor one that ends as newspapers are called.
 */

const surnames = new Set(
  `王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯柳施洪翁简簡游詹涂赖賴戚章岳温溫
김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국`.replace(
    /\s/gu,
    '',
  ),
);
const doubled = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|皇甫|夏侯|慕容|令狐|남궁|황보|제갈|선우|독고)/u;

/** What newspapers, agencies and offices are called by at their end. */
const press =
  /(?:报|報|网|網|社|刊|台|臺|电视|電視|新闻|新聞|通信|通讯|杂志|雜誌|编辑部|編輯部|記者|记者|政府|公司|出版|신문|일보|뉴스|방송|통신|매일|기자)$/u;

/** Whether a word is most likely the name of a person: "王小明", "김철수". */
export function isEastPerson(word: string): boolean {
  if (press.test(word)) return false;
  if (/^\p{Script=Han}{3,4}$/u.test(word) && doubled.test(word)) return true;
  const one = surnames.has(word.charAt(0));
  return one && (/^\p{Script=Han}{2,3}$/u.test(word) || /^\p{Script=Hangul}{2,3}$/u.test(word));
}

/** Whether a word of three to five characters can be a Japanese name, which no list of surnames tells: "山田太郎". */
export const isJapaneseName = (word: string): boolean =>
  /^\p{Script=Han}{3,5}$|^\p{Script=Han}{1,3}[\s\u3000]\p{Script=Han}{1,3}$/u.test(word) && !press.test(word);
