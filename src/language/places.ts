/**
 * Places that look like the name of a person, and the words for a place to go to: what stands beside a date says where a
 * report was filed, or where something happens, and not who wrote.
 *
 * Names of places are the same whatever the language around them. Invariant: no place is one that many persons are called by.
 */
import { fold } from './fold.ts';

/** Cities, of several words where a script has capitals; of any number where it has none. */
const cities = `
  Buenos Aires, New York, New York City, New Delhi, New Orleans, New Haven, New Westminster, Los Angeles, Las Vegas, Las Palmas,
  San Francisco, San Diego, San José, San Juan, San Salvador, San Sebastián, San Antonio, San Marino, Santa Cruz, Santa Fe,
  Santa Marta, Santo Domingo, São Paulo, São Luís, Rio de Janeiro, Porto Alegre, Belo Horizonte, Mexico City, Panama City,
  Kuwait City, Vatican City, Guatemala City, Salt Lake City, Kansas City, Oklahoma City, Quebec City, Ho Chi Minh City,
  Cape Town, Port Elizabeth, Port Louis, Port Moresby, Port of Spain, Port Said, Puerto Rico, Puerto Montt, Hong Kong,
  Kuala Lumpur, Phnom Penh, Abu Dhabi, Abu Simbel, Tel Aviv, Tel Aviv-Jaffa, Addis Ababa, Dar es Salaam, Sierra Leone,
  Sri Lanka, South Africa, Saudi Arabia, Costa Rica, El Salvador, La Paz, La Habana, La Plata, La Coruña, A Coruña, La Rochelle,
  Le Havre, Le Mans, Den Haag, Den Bosch, The Hague, Bad Homburg, Bad Ischl, St. Gallen, St. Petersburg, Saint Petersburg,
  St. Louis, Saint-Denis, Frankfurt am Main, Frankfurt, Freiburg im Breisgau, Washington, Washington DC, Washington D.C.,
  Ciudad de México, Ciudad Juárez, Ciudad del Cabo, Mar del Plata, Nueva York, Nueva Delhi, Nova Iorque, Nova York,
  Nova Deli, Nuova York, Nizhny Novgorod, Novi Sad, Banja Luka, Stara Zagora, Veliko Tarnovo, Baden-Baden, Baden Baden, Ulan Bator,
  Naypyidaw, Salt Lake, Palo Alto, Baton Rouge, Little Rock, Long Beach, Green Bay, Fort Worth, Fort Lauderdale, Des Moines,
  El Paso, Ann Arbor, Grand Rapids, Great Yarmouth, Milton Keynes, Alice Springs, Gold Coast, Thunder Bay, Moose Jaw,
  London, Paris, Berlin, Madrid, Roma, Rome, Wien, Vienna, Zürich, Zurich, Genève, Geneva, Genf, Brussels, Bruxelles, Brüssel,
  Brussel, Amsterdam, Lisbon, Lisboa, Dublin, Edinburgh, Moscow, Kyiv, Kiev, Warsaw, Prague, Prag, Budapest, Athens, Istanbul,
  Ankara, Cairo, Beirut, Baghdad, Tehran, Riyadh, Doha, Dubai, Jerusalem, Tokyo, Osaka, Kyoto, Seoul, Beijing, Shanghai,
  Taipei, Singapore, Bangkok, Hanoi, Jakarta, Manila, Mumbai, Delhi, Kolkata, Islamabad, Karachi, Dhaka, Kathmandu, Nairobi,
  Lagos, Lima, Quito, Bogotá, Caracas, Santiago, Montevideo, Asunción, Brasília, Brasilia, Havana, Ottawa, Toronto, Montréal,
  Montreal, Vancouver, Boston, Chicago, Houston, Dallas, Atlanta, Miami, Seattle, Canberra, Melbourne, Wellington, Auckland,
  Barcelona, Valencia, Sevilla, Milano, Milan, Torino, Napoli, Lyon, Marseille, München, Munich, Hamburg, Köln, Düsseldorf,
  Stuttgart, Leipzig, Dresden, Bern, Basel, Salzburg, Graz, Rotterdam, Utrecht, Antwerpen, Oslo, Stockholm, Copenhagen, Helsinki,
  Москва, Санкт-Петербург, Нижний Новгород, Великий Новгород, Ростов-на-Дону, Новосибирск, Екатеринбург, Казань, Минск, Киев,
  Нью-Йорк, Лондон, Париж, Берлин, Вашингтон, Нур-Султан, Алма-Ата, Улан-Удэ, Улан-Батор,
  Αθήνα, Θεσσαλονίκη, Πάτρα, Ηράκλειο, Νέα Υόρκη, Λονδίνο, Παρίσι, Βρυξέλλες, Ουάσιγκτον, Νέο Δελχί, Κωνσταντινούπολη, Λευκωσία,
  بيروت, القاهرة, بغداد, دمشق, عمان, عمّان, الرياض, الدوحة, دبي, أبو ظبي, أبوظبي, الكويت, المنامة, مسقط, صنعاء, عدن, القدس, غزة,
  رام الله, الخرطوم, طرابلس, تونس, الجزائر, الرباط, الدار البيضاء, نواكشوط, الإسكندرية, جدة, مكة المكرمة, المدينة المنورة,
  واشنطن, لندن, باريس, موسكو, برلين, نيويورك, جنيف, بروكسل, أنقرة, إسطنبول, طهران, تل أبيب,
  تهران, مشهد, اصفهان, شیراز, تبریز, کابل, هرات, واشنگتن, پاریس, لندن, مسکو, برلین, ژنو,
  ירושלים, תל אביב, תל אביב-יפו, חיפה, באר שבע, אילת, נצרת, ראשון לציון, פתח תקווה, בית שמש, וושינגטון, לונדון, פריז, מוסקבה,
  नई दिल्ली, दिल्ली, मुंबई, कोलकाता, चेन्नई, बेंगलुरु, हैदराबाद, लखनऊ, पटना, जयपुर, भोपाल, अहमदाबाद, पुणे, वाराणसी, रांची, देहरादून, चंडीगढ़,
  北京, 上海, 天津, 重庆, 重慶, 广州, 廣州, 深圳, 杭州, 南京, 武汉, 武漢, 成都, 西安, 香港, 澳门, 澳門, 台北, 臺北, 高雄, 台中, 臺中, 台南,
  臺南, 华盛顿, 華盛頓, 纽约, 紐約, 伦敦, 倫敦, 巴黎, 柏林, 莫斯科, 东京, 東京, 首尔, 首爾, 新加坡, 布鲁塞尔, 日内瓦,
  大阪, 京都, 名古屋, 横浜, 札幌, 仙台, 広島, 福岡, 神戸, 那覇, ロンドン, パリ, ワシントン, ニューヨーク, モスクワ, ベルリン, ソウル, ジュネーブ,
  서울, 부산, 대구, 인천, 광주, 대전, 울산, 세종, 수원, 제주, 평양, 워싱턴, 뉴욕, 런던, 파리, 베를린, 모스크바, 도쿄, 베이징, 상하이
`;

/** Words that a name of a place begins with, whatever follows, and those that it ends with. */
const heads = `
  Port, Fort, Saint, St., Saint-, New, Nueva, Nuevo, Nova, Novi, Nizhny, San, Santa, Santo, São, Puerto, Ciudad, Villa, Cabo, Cape, Lake,
  Mount, Bad, Sankt, Rio de, Vila, Vale, Ponte, Ponta, Praia, Póvoa, Pont, Castel, Borgo, Torre, Cala, Playa, Puente, Sierra, Los, Las, Нижний, Верхний, Великий, Новый, Новая, Старый, Νέα, Άγιος, Αγία
`;

/** Words for a place to go to, anywhere among others; none that many persons are called by, as Hall and Park are. */
const venues = `
  city, town, village, county, road, avenue, square, museum, gallery, library, university, theatre, theater, cinema, stadium, arena, harbour, harbor, centre, center, club, hotel,
  café, pavilion, online, zoom,
  straße, strasse, rathaus, schule, universität, bibliothek, saal, stadthalle, bürgerhaus, gemeindehaus, theater,
  salle, mairie, église, école, musée, théâtre, médiathèque, bibliothèque, gare, stade, université, centre,
  calle, ayuntamiento, escuela, museo, teatro, biblioteca, estadio, universidad, auditorio,
  escola, museu, câmara, universidade, estádio, auditório,
  municipio, scuola, università, stadio, auditorium,
  museum, schouwburg, bibliotheek, stadhuis, universiteit,
  улица, площадь, зал, театр, музей, библиотека, школа, церковь, университет, стадион, клуб, οδός, πλατεία, αίθουσα, θέατρο, μουσείο, βιβλιοθήκη, σχολείο, πανεπιστήμιο, στάδιο,
  قاعة, شارع, ساحة, مسرح, متحف, مكتبة, مدرسة, جامعة, مركز, فندق, تالار, خیابان, میدان, سالن, موزه, کتابخانه, دانشگاه,
  אולם, רחוב, כיכר, תיאטרון, מוזיאון, ספרייה, אוניברסיטה, היכל, מרכז,
  भवन, सभागार, मार्ग, चौक, संग्रहालय, पुस्तकालय, विद्यालय, विश्वविद्यालय, केंद्र
`;
/** The same at the end of a word of East Asia. */
const eastVenue =
  /(?:市|省|县|縣|区|區|州|镇|鎮|村|路|街|館|馆|厅|廳|堂|院|園|园|場|场|站|橋|桥|寺|大学|大學|学校|學校|ホール|公園|会館|도서관|회관|광장|공원|극장|대학교|학교|시청|홀)$/u;

const listed = (list: string): string[] => list.split(',').flatMap((each) => fold(each.trim()) || []);

const cityNames = new Set(listed(cities));
const headWords = listed(heads).map((head) => `${head} `);
const venueWords = new Set(listed(venues));

/** Units of a name that is looked at. */
const longest = 60;

/** Whether some words, and nothing else, name a place that is known. */
export function isPlace(words: string): boolean {
  if (words.length > longest) return false;
  const folded = fold(words).trim();
  return cityNames.has(folded) || headWords.some((head) => folded.startsWith(head));
}

/** Whether some words hold one for a place to go to: "Town Hall", "市民ホール". */
export function isVenue(words: string): boolean {
  if (words.length > longest) return false;
  const parts = fold(words).match(/[\p{L}\p{M}]+/gu) ?? [];
  return parts.some((part) => venueWords.has(part)) || eastVenue.test(words.trim());
}
