/**
 * News agencies, whose sign stands alone above or below a text: "(AFP)", "APA/dpa", "新华社".
 *
 * Signs are names and the same in every language. Invariant: a line is the sign of agencies only if each of its parts is
 * one; signs that are words as well ("ap", "ansa") count in capitals alone.
 */

const signs = new Set(
  `AFP APA dpa DPA EFE ANSA Ansa AP Reuters REUTERS UPI PTI ANI IANS AAP NZPA PA ATS SDA sda Keystone-SDA Keystone-ATS Belga BELGA ANP
  Lusa LUSA TT NTB Ritzau STT BNS LETA PAP ČTK TASR MTI Tanjug TANJUG HINA SRNA BTA Agerpres Anadolu DHA IHA TASS ТАСС
  Интерфакс Interfax УНІАН Укрінформ Ukrinform БелТА ΑΠΕ-ΜΠΕ AΠΕ-ΜΠΕ APE-MPE ΑΠΕ Xinhua XINHUA 新华社 新華社 中新社 中央社 中新网 Kyodo
  भाषा वार्ता पीटीआई एएनआई आईएएनएस यूएनआई एएफपी रॉयटर्स רויטרס afp rtr INTERFAX.RU INTERFAX 共同 共同通信 共同通信社 時事 時事通信 時事通信社 Jiji 연합뉴스 뉴시스 뉴스1 Yonhap WAM وام SPA واس KUNA كونا QNA قنا MENA IRNA ISNA
  إيرنا ایرنا ایسنا فارس رويترز فرانس‌برس Europapress Télam Notimex Colprensa Andina ABr KNA epd EPD SID sid AFX OTS ots lno lby lsw lhe lrs lni lth lsn lbn lmv lah tmn`.split(
    /\s+/,
  ),
);

/** Signs of two words. */
const twofold = new Set(['РИА Новости', 'RIA Novosti', 'Europa Press', 'EUROPA PRESS']);

/** Units of a line that may be one. */
const longest = 40;

/** Agencies and stocks of pictures whose sign says nothing else, and what stands in the place of a name. */
const pictures = new Set(
  `gettyimages istock istockphoto shutterstock alamy unsplash pexels pixabay depositphotos dreamstime freepik imago imagn
  magnum sipa gamma-rapho picture-alliance ullstein bpk akg-images bildagentur photopress zuma nurphoto eyevine dr d.r. rr
  视觉中国 视觉中国供图 东方ic 图虫创意 ゲッティイメージズ アフロ pixta 게티이미지 게티이미지뱅크 셔터스톡`.split(
    /\s+/,
  ),
);
/** "Harbour Images", "Adobe Stock", "Wikimedia Commons": a name before a word for pictures. */
const pictureHouse =
  /^(?:\p{Lu}[\p{L}\p{N}&.'’-]{1,20} ){1,2}(?:Images|Photos|Pictures|Stock|Commons|Photography|Press Photo|Alliance)(?: ?\/ ?\p{Lu}[\p{L} .-]{1,30})?$/u;
/** Words of the page before such a word: "More Photos". */
const pageWord = /^(?:More|All|See|View|Related|Latest|Top|Best|Your|Our|In|The|New|House|Good|Common|Buy|Download)\s/u;

/** Whether a line is the sign of a picture agency and nothing else: "Getty Images", "Shutterstock", "DR". */
export function isPictureAgency(line: string): boolean {
  if (line.length > longest * 2) return false;
  const bare = line.trim().replace(/^[([（【©]\s?|[)\]）】]$/gu, '');
  return pictures.has(bare.toLowerCase()) || (pictureHouse.test(bare) && !pageWord.test(bare));
}

/** Whether a line is the sign of one or more agencies, in brackets or not. */
export function isAgency(line: string): boolean {
  if (line.length > longest) return false;
  const bare = line.trim().replace(/^[([（【〈<—–-]\s?|\s?[)\]）】〉>.]$/gu, '');
  const parts = bare.split(/\s?[/,、·・+&|]\s?|\s(?:and|und|et|y|e|с|и)\s/u);
  return parts.length <= 4 && parts.every((part) => signs.has(part) || twofold.has(part));
}
