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
  भाषा वार्ता INTERFAX.RU INTERFAX 共同 共同通信 共同通信社 時事 時事通信 時事通信社 Jiji 연합뉴스 뉴시스 뉴스1 Yonhap WAM وام SPA واس KUNA كونا QNA قنا MENA IRNA ISNA
  إيرنا ایرنا ایسنا فارس رويترز فرانس‌برس Europapress Télam Notimex Colprensa Andina ABr KNA epd EPD SID sid AFX OTS ots lno lby lsw lhe lrs lni lth lsn lbn lmv lah tmn`.split(
    /\s+/,
  ),
);

/** Signs of two words. */
const twofold = new Set(['РИА Новости', 'RIA Novosti', 'Europa Press', 'EUROPA PRESS']);

/** Units of a line that may be one. */
const longest = 40;

/** Whether a line is the sign of one or more agencies, in brackets or not. */
export function isAgency(line: string): boolean {
  if (line.length > longest) return false;
  const bare = line.trim().replace(/^[([（【〈<—–-]\s?|\s?[)\]）】〉>.]$/gu, '');
  const parts = bare.split(/\s?[/,、·・+&|]\s?|\s(?:and|und|et|y|e|с|и)\s/u);
  return parts.length <= 4 && parts.every((part) => signs.has(part) || twofold.has(part));
}
