/** Lines as news sites and papers print them, with what each is, and prose that only looks so. */

export interface Example {
  /** 2026-03-14, 2026-03-01, 2026-03, 2026. */
  dates: readonly [string, string, string, string];
  /** One name, two, three. */
  bylines: readonly [string, string, string];
  /** Line and kind. */
  openers: readonly (readonly [string, string])[];
  /** Prose that begins with an opening word. */
  traps: readonly string[];
  /** Line and kind. */
  furniture: readonly (readonly [string, string])[];
  /** Prose that begins with a word of furniture. */
  prose: readonly string[];
  /** Line, date (with `?` if ambiguous, '' if none) and the part of the line that it takes, if not checked elsewhere. */
  search: readonly (readonly [string, string, string?])[];
}

export const european: Readonly<Record<string, Example>> = {
  de: {
    dates: ['14. März 2026', '1. März 2026', 'März 2026', '2026'],
    bylines: ['Von Ada Diaz', 'Von Ada Diaz und Tom Lee', 'Von Ada Diaz, Tom Lee und Cy Moss'],
    openers: [
      ['Von Anna Schmidt und Jörg Müller', 'byline'],
      ['Quelle: dpa', 'source'],
      ['Foto: Julian Stratenschulte/dpa', 'photo'],
      ['Zuletzt aktualisiert am 14. März 2026', 'updated'],
      ['Anmerkung der Redaktion: Wir haben den Namen geändert.', 'editorNote'],
    ],
    traps: [
      'Von den 300 Häusern am Hafen stehen noch zwölf.',
      'Fotografen warteten vor dem Gericht.',
      'Quellen aus dem Ministerium bestätigen das.',
    ],
    furniture: [
      ['Lesen Sie auch: Was der Kanzler nun plant', 'related'],
      ['Anzeige', 'advert'],
      ['Artikel teilen', 'share'],
      ['Jetzt zum Newsletter anmelden!', 'newsletter'],
      ['© 2026 Der Bote. Alle Rechte vorbehalten.', 'copyright'],
    ],
    prose: [
      'Anzeige erstattete der Mann erst am Montag.',
      'Teilen will sich die Partei das Amt nicht.',
      'Mehr zum Thema wollte der Sprecher nicht sagen.',
    ],
    search: [
      ['Samstag, 14. März 2026, 15:30 Uhr', '2026-03-14T15:30', 'Samstag, 14. März 2026, 15:30 Uhr'],
      ['Stand: 14.03.2026 15:30 Uhr', '2026-03-14T15:30', '14.03.2026 15:30 Uhr'],
      ['So., 1. Feb. 2026', '2026-02-01', 'So., 1. Feb. 2026'],
      ['Wien, 2. Jänner 2026', '2026-01-02', '2. Jänner 2026'],
      ['03.04.2026', '2026-04-03'],
      ['03/04/2026', '2026?'],
    ],
  },
  fr: {
    dates: ['14 mars 2026', '1er mars 2026', 'mars 2026', '2026'],
    bylines: ['Par Ada Diaz', 'Par Ada Diaz et Tom Lee', 'Par Ada Diaz, Tom Lee et Cy Moss'],
    openers: [
      ['Par Claire Gatinois et Éric Béziat', 'byline'],
      ['Source : AFP', 'source'],
      ['Crédit photo : Marie Dupont', 'photo'],
      ['Publié le 14 mars 2026 à 10h30', 'published'],
      ['Traduit de l’anglais par Jeanne Roux', 'translation'],
    ],
    traps: [
      'Par ailleurs, le ministre a reçu les syndicats.',
      'Sources de tensions, les quotas seront revus.',
      'Photographier le port est interdit depuis hier.',
    ],
    furniture: [
      ['Lire aussi : Le port rouvre ses portes', 'related'],
      ['La suite après la publicité', 'advert'],
      ['Partager sur Facebook', 'share'],
      ['Inscrivez-vous à notre newsletter', 'newsletter'],
      ['12 commentaires', 'comments'],
    ],
    prose: [
      'Publicité mensongère : la marque est condamnée.',
      'Partager le pouvoir ne fut jamais son projet.',
      'Lire reste le premier loisir des Français.',
    ],
    search: [
      ['Publié le 14 mars 2026 à 10h30', '2026-03-14T10:30', '14 mars 2026 à 10h30'],
      ['mardi 1er déc. 2026', '2026-12-01', 'mardi 1er déc. 2026'],
      ['mar. 3 févr. 2026 - 08:05', '2026-02-03T08:05', 'mar. 3 févr. 2026 - 08:05'],
      ['15 août 2026 à 10 h 30', '2026-08-15T10:30'],
      ['14/03/2026', '2026-03-14'],
      ['03/04/2026', '2026?'],
    ],
  },
  es: {
    dates: ['14 de marzo de 2026', '1 de marzo de 2026', 'marzo de 2026', '2026'],
    bylines: ['Por Ada Diaz', 'Por Ada Diaz y Tom Lee', 'Por Ada Diaz, Tom Lee y Cy Moss'],
    openers: [
      ['Por Lucía Fernández y Pedro Ruiz', 'byline'],
      ['Fuente: EFE', 'source'],
      ['Foto: Javier Lizón / EFE', 'photo'],
      ['Actualizado el 14 de marzo de 2026', 'updated'],
      ['Fe de errores: la cifra correcta es 30.', 'correction'],
    ],
    traps: [
      'Por ahora nadie ha pedido perdón.',
      'Fuentes del Gobierno niegan el acuerdo.',
      'Publicado el informe, empezaron las preguntas.',
    ],
    furniture: [
      ['Te puede interesar: El puerto reabre', 'related'],
      ['Publicidad', 'advert'],
      ['Compartir en WhatsApp', 'share'],
      ['Suscríbete a nuestra newsletter', 'newsletter'],
      ['Todos los derechos reservados', 'copyright'],
    ],
    prose: [
      'Publicidad y propaganda no son lo mismo.',
      'Compartir piso ya no es cosa de estudiantes.',
      'Lee más despacio que sus compañeros de clase.',
    ],
    search: [
      ['sábado, 14 de marzo de 2026', '2026-03-14', 'sábado, 14 de marzo de 2026'],
      ['14 mar. 2026 - 10:30 h', '2026-03-14T10:30', '14 mar. 2026 - 10:30 h'],
      ['Actualizado el 1 de septiembre del 2026 a las 8:05 horas', '2026-09-01T08:05'],
      ['mié. 2 de dic. de 2026', '2026-12-02', 'mié. 2 de dic. de 2026'],
      ['14-03-2026', '2026-03-14'],
      ['03/04/2026', '2026?'],
    ],
  },
  pt: {
    dates: ['14 de março de 2026', '1º de março de 2026', 'março de 2026', '2026'],
    bylines: ['Por Ada Diaz', 'Por Ada Diaz e Tom Lee', 'Por Ada Diaz, Tom Lee e Cy Moss'],
    openers: [
      ['Por Joana Prado e Caio Reis', 'byline'],
      ['Fonte: Agência Brasil', 'source'],
      ['Foto: Marcelo Camargo/Agência Brasil', 'photo'],
      ['Publicado em 14/03/2026 às 10h30', 'published'],
      ['Edição: Lílian Beraldo', 'editing'],
    ],
    traps: [
      'Por enquanto, ninguém pediu desculpas.',
      'Fontes do governo negam o acordo.',
      'Fotos antigas do porto estão à venda.',
    ],
    furniture: [
      ['Leia também: Porto reabre na segunda', 'related'],
      ['Continua após a publicidade', 'advert'],
      ['Compartilhe esta notícia', 'share'],
      ['Partilhar no Facebook', 'share'],
      ['Deixe seu comentário', 'comments'],
    ],
    prose: [
      'Publicidade enganosa rendeu multa à empresa.',
      'Compartilhar a casa virou regra na cidade.',
      'Leia a carta que ele escreveu antes de morrer.',
    ],
    search: [
      ['sexta-feira, 13 de março de 2026', '2026-03-13', 'sexta-feira, 13 de março de 2026'],
      ['Publicado em 14/03/2026 às 10h30', '2026-03-14T10:30', '14/03/2026 às 10h30'],
      ['1º de set. de 2026', '2026-09-01', '1º de set. de 2026'],
      ['14 mar 2026, 08:05', '2026-03-14T08:05'],
      ['14.mar.2026', '2026-03-14'],
      ['03/04/2026', '2026?'],
    ],
  },
  it: {
    dates: ['14 marzo 2026', '1 marzo 2026', 'marzo 2026', '2026'],
    bylines: ['Di Ada Diaz', 'Di Ada Diaz e Tom Lee', 'Di Ada Diaz, Tom Lee e Cy Moss'],
    openers: [
      ['di Marta Serafini e Paolo Valentino', 'byline'],
      ['Fonte: ANSA', 'source'],
      ['Foto di Luca Bruno', 'photo'],
      ['Ultimo aggiornamento: 14 marzo 2026, ore 10.30', 'updated'],
      ['D: Che cosa è cambiato?', 'question'],
    ],
    traps: [
      'Di giorno il mercato è quasi vuoto.',
      'Fonti del ministero negano l’accordo.',
      'Fotografare il porto è vietato da ieri.',
    ],
    furniture: [
      ['Leggi anche: Riapre il porto', 'related'],
      ['L’articolo continua dopo la pubblicità', 'advert'],
      ['Condividi su Facebook', 'share'],
      ['Iscriviti alla newsletter', 'newsletter'],
      ['© Riproduzione riservata', 'copyright'],
    ],
    prose: [
      'Pubblicità ingannevole, multa per la società.',
      'Condividere la casa è ormai la regola.',
      'Leggi e decreti restano sul tavolo del ministro.',
    ],
    search: [
      ['sabato 14 marzo 2026, ore 10:30', '2026-03-14T10:30', 'sabato 14 marzo 2026, ore 10:30'],
      ['Aggiornato il 14 marzo 2026 alle 10.30', '2026-03-14T10:30', '14 marzo 2026 alle 10.30'],
      ['1° gen. 2026', '2026-01-01'],
      ['mar 3 feb 2026', '2026-02-03', 'mar 3 feb 2026'],
      ['14/03/2026', '2026-03-14'],
      ['03/04/2026', '2026?'],
    ],
  },
  nl: {
    dates: ['14 maart 2026', '1 maart 2026', 'maart 2026', '2026'],
    bylines: ['Door Ada Diaz', 'Door Ada Diaz en Tom Lee', 'Door Ada Diaz, Tom Lee en Cy Moss'],
    openers: [
      ['Door Sanne de Boer en Piet Visser', 'byline'],
      ['Bron: ANP', 'source'],
      ['Foto: ANP / Robin van Lonkhuijsen', 'photo'],
      ['Laatst bijgewerkt op 14 maart 2026 om 10.30 uur', 'updated'],
      ['Vertaald door Els Maas', 'translation'],
    ],
    traps: [
      'Door de regen stond de markt leeg.',
      'Bronnen binnen het kabinet ontkennen dat.',
      'Foto’s maken is in de haven verboden.',
    ],
    furniture: [
      ['Lees ook: De haven gaat weer open', 'related'],
      ['Tekst gaat verder onder de advertentie', 'advert'],
      ['Deel dit artikel', 'share'],
      ['Schrijf je in voor onze nieuwsbrief', 'newsletter'],
      ['3 reacties', 'comments'],
    ],
    prose: [
      'Reclame maken mag de zaak voorlopig niet.',
      'Delen van de stad zaten urenlang zonder stroom.',
      'Lees je de brief nog eens, dan valt iets op.',
    ],
    search: [
      ['zaterdag 14 maart 2026, 10:30 uur', '2026-03-14T10:30', 'zaterdag 14 maart 2026, 10:30 uur'],
      ['Gepubliceerd op 14 maart 2026 om 10.30 uur', '2026-03-14T10:30', '14 maart 2026 om 10.30 uur'],
      ['1 mrt. 2026', '2026-03-01', '1 mrt. 2026'],
      ['za 10 okt 2026', '2026-10-10', 'za 10 okt 2026'],
      ['14-03-2026', '2026-03-14'],
      ['03-04-2026', '2026?'],
    ],
  },
  ru: {
    dates: ['14 марта 2026', '1 марта 2026', 'март 2026', '2026'],
    bylines: ['Ada Diaz', 'Ada Diaz и Tom Lee', 'Ada Diaz, Tom Lee и Cy Moss'],
    openers: [
      ['Автор: Анна Иванова', 'byline'],
      ['Источник: ТАСС', 'source'],
      ['Фото: Артём Геодакян / ТАСС', 'photo'],
      ['Обновлено 14 марта 2026 г.', 'updated'],
      ['Перевод: Ольга Белова', 'translation'],
    ],
    traps: [
      'Авторы доклада спорят с министерством.',
      'Источник в правительстве это отрицает.',
      'Фотографии порта продают на рынке.',
    ],
    furniture: [
      ['Читайте также: Порт снова открыт', 'related'],
      ['Реклама', 'advert'],
      ['Поделиться в Telegram', 'share'],
      ['Подпишитесь на нашу рассылку', 'newsletter'],
      ['Нашли ошибку? Выделите её и нажмите Ctrl+Enter', 'page'],
    ],
    prose: [
      'Реклама табака запрещена с понедельника.',
      'Поделиться хлебом здесь считают долгом.',
      'Темы для разговора у них нашлись сразу.',
    ],
    search: [
      ['суббота, 14 марта 2026 г., 10:30', '2026-03-14T10:30', 'суббота, 14 марта 2026 г., 10:30'],
      ['Опубликовано 14 марта 2026 года в 10:30 (МСК)', '2026-03-14T10:30', '14 марта 2026 года в 10:30 (МСК)'],
      ['1 сент. 2026', '2026-09-01', '1 сент. 2026'],
      ['14.03.2026 в 08:05', '2026-03-14T08:05'],
      ['14-го мая 2026', '2026-05-14'],
      ['03/04/2026', '2026?'],
    ],
  },
  el: {
    dates: ['14 Μαρτίου 2026', '1 Μαρτίου 2026', 'Μάρτιος 2026', '2026'],
    bylines: ['Ada Diaz', 'Ada Diaz και Tom Lee', 'Ada Diaz, Tom Lee και Cy Moss'],
    openers: [
      ['Του Γιώργου Παπαδόπουλου', 'byline'],
      ['Πηγή: ΑΠΕ-ΜΠΕ', 'source'],
      ['Φωτογραφία: Νίκος Λίβας', 'photo'],
      ['Τελευταία ενημέρωση: 14 Μαρτίου 2026, 10:30', 'updated'],
      ['Μετάφραση: Ελένη Βλάχου', 'translation'],
    ],
    traps: [
      'Της απόφασης προηγήθηκε πολύωρη σύσκεψη.',
      'Πηγές του υπουργείου διαψεύδουν τη συμφωνία.',
      'Φωτογραφίες από το λιμάνι πωλούνται στην αγορά.',
    ],
    furniture: [
      ['Διαβάστε επίσης: Ανοίγει ξανά το λιμάνι', 'related'],
      ['ΔΙΑΦΗΜΙΣΗ', 'advert'],
      ['Κοινοποίηση στο Facebook', 'share'],
      ['Εγγραφείτε στο newsletter', 'newsletter'],
      ['Αφήστε ένα σχόλιο', 'comments'],
    ],
    prose: [
      'Διαφήμιση για τον καπνό δεν επιτρέπεται πια.',
      'Μοιραστείτε όσα ξέρετε, είπε στους μαθητές.',
      'Σχετικά με το λιμάνι δεν είπε λέξη.',
    ],
    search: [
      ['Σάββατο, 14 Μαρτίου 2026, 10:30', '2026-03-14T10:30', 'Σάββατο, 14 Μαρτίου 2026, 10:30'],
      ['14 Μαρτίου 2026, 3:45 μ.μ.', '2026-03-14T15:45', '14 Μαρτίου 2026, 3:45 μ.μ.'],
      ['1η Σεπτεμβρίου 2026', '2026-09-01', '1η Σεπτεμβρίου 2026'],
      ['Τρί 3 Φεβ 2026', '2026-02-03', 'Τρί 3 Φεβ 2026'],
      ['14.03.2026', '2026-03-14'],
      ['03/04/2026', '2026?'],
    ],
  },
};
