/**
 * Spanish. Prints as most newspapers do: 14 de marzo de 2026, “…” with ‘…’ inside; "e" before a name that begins with i.
 */
import type { Language } from './language.ts';
import { esPage } from './page-es.ts';
import { dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words(
  'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
);

const names = nameList(', ', (last) => (/^h?[ií](?![aeou])/iu.test(last) ? ' e ' : ' y '));

export const es: Language = {
  tag: 'es',
  reading: () => ({
    byline: words(`
      por, escrito por, texto de, texto por, texto:, textos:, redactado por, publicado por, elaborado por,
      una crónica de, crónica de, un reportaje de, reportaje de, un artículo de, artículo de, análisis de,
      un análisis de, opinión de, entrevista de, entrevista realizada por, columna de, una columna de, tribuna de,
      firma:, autor:, autora:, autores:, autoras:, autor/a:, periodista:, redactor:, redactora:
    `),
    bylineEnd: [],
    and: words('y, e'),
    source: words(`
      fuente:, fuentes:, con información de, con informaciones de, con datos de, vía:, crédito:, créditos:,
      publicado originalmente en, publicado originalmente por, originalmente publicado en, originalmente publicado
      por, publicado por primera vez en, este artículo fue publicado originalmente en, este artículo fue publicado
      originalmente por, este artículo se publicó originalmente en, este artículo se publicó en, este artículo
      apareció originalmente en, este artículo apareció por primera vez en, este texto se publicó originalmente en,
      esta nota fue publicada originalmente en, esta historia se publicó originalmente en, tomado de, reproducido
      con permiso de, este artículo fue publicado originalmente, este artículo se publicó originalmente, por
      cortesía de, este texto se publicó por primera vez, este texto apareció por primera vez
    `),
    photo: words(`
      foto:, fotos:, foto de, fotos de, foto por, fotografía:, fotografías:, fotografía de, fotógrafo:, fotógrafa:,
      crédito de la foto:, crédito foto:, créditos de la foto:, crédito fotográfico:, créditos fotográficos:,
      foto de archivo:, foto cortesía:, foto cortesía de, foto principal:, imagen:, imágenes:,
      imagen de archivo:, imagen cortesía de, ilustración:, ilustraciones:, ilustración de, gráfico:, gráficos:,
      infografía:, infografía de, vídeo:, video:, captura de pantalla:, captura:
    `),
    reporting: words(`
      información:, información de, información adicional de, información adicional:, con la colaboración de,
      con aportes de, con aportaciones de, con reportes de, con reporte de, reporte de, reporte adicional de, reportería:, reportaje:,
      colaboración:, colaboró en esta nota:, colaboraron en esta nota:, colaboraron:, colaboró:, investigación:,
      reporteo:
    `),
    editing: words(`
      edición:, edición de, editado por, editor:, editora:, editores:, revisión:, revisado por, corrección de estilo:,
      redacción:, verificación:, verificado por
    `),
    translation: words(`
      traducción:, traducción de, traducción por, traducido por, traducido del inglés por, traductor:, traductora:,
      traducido por:, versión en español de, versión en español:
    `),
    published: words(`
      publicado, publicado el, publicada el, publicado a las, publicación:, fecha de publicación:, fecha:,
      primera publicación:, creado el, creado:
    `),
    updated: words(`
      actualizado, actualizado el, actualizado a las, actualizada el, actualización:, última actualización:,
      última actualización el, última actualización, última modificación:, última modificación el, modificado,
      modificado el, act.:
    `),
    correction: words(`
      corrección:, correcciones:, fe de errores:, fe de erratas:, rectificación:, aclaración:, errata:,
      nota aclaratoria:
    `),
    updateNote: words(`
      actualización:, actualizado:, este artículo ha sido actualizado, este artículo fue actualizado, este artículo
      se ha actualizado, esta nota ha sido actualizada, esta noticia ha sido actualizada, esta noticia se ha
      actualizado, esta nota fue actualizada, noticia actualizada, esta información ha sido actualizada
    `),
    editorNote: words(`
      nota del editor, nota de la editora, nota de los editores, nota de la redacción, nota editorial, n. de la r.,
      nota del autor, nota de la autora, nota del traductor, n. del e., nota de redacción, nota:, advertencia:,
      aviso:, transparencia:, las opiniones expresadas, los artículos de opinión, esta entrevista ha sido editada,
      los nombres han sido cambiados, este periódico no se hace responsable
    `),
    section: words(`
      opinión, tribuna, editorial, columna, análisis, entrevista, reportaje, crónica, crítica, reseña, perfil,
      ensayo, sociedad, política, economía, cultura, deportes, internacional, nacional, local, ciencia, salud, medio
      ambiente, tecnología, sucesos, última hora, exclusiva, nota de prensa, comunicado, comunicado de prensa,
      cartas al director
    `),
    home: words('inicio, portada, home'),
    office: words(`
      periodista, redactor, redactora, redacción, corresponsal, reportero, reportera, enviado, enviada, columnista,
      editor, editora, escritor, escritora, autor, autora, historiador, historiadora, economista, profesor,
      profesora, catedrático, catedrática, crítico, fotógrafo, fotógrafa, director, directora, colaborador,
      colaboradora
    `),
    asking: words('qué, quién, quiénes, cómo, por qué, cuándo, dónde, cuál, cuáles, cuánto, cuánta, cuántos, adónde'),
    end: words('fin'),
    photoEnd: [],
    authorNote: words('el autor es, la autora es, sobre el autor:, sobre la autora:, los autores son'),
    newsroom: words(`
      versión anterior, primera versión, ha sido actualizada, ha sido actualizado, fue actualizada, fue actualizado,
      ha sido corregido, ha sido corregida, fue corregido, se ha corregido, no reflejan necesariamente, no refleja
      necesariamente, no representan necesariamente, responsabilidad de sus autores, responsabilidad de su autor,
      exclusiva responsabilidad, nombres han sido cambiados, nombre ficticio, editada por extensión, editada y
      condensada, editada por motivos
    `),
    republished: words(`
      publicado originalmente, publicó originalmente, apareció originalmente, publicado por primera vez, publicó por
      primera vez, apareció por primera vez, se publicó en, fue publicado en, por cortesía de, con autorización de,
      con información de, extracto de, en colaboración con, agencia de noticias
    `),
    question: words('pregunta:, p:, preg.:'),
    answer: words('respuesta:, r:, resp.:'),
    furniture: esPage(),
    months: monthWords(`
      enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sept/sep/set, octubre/oct, noviembre/nov, diciembre/dic
    `),
    weekdays: words(`
      lunes, martes, miércoles, jueves, viernes, sábado, domingo, lun, mar, mié, jue, vie, sáb, dom
    `),
    dateWords: words('de, del, el, a, las, la, hora, hasta'),
    speech: words(`
      dijo, dice, decía, dicho, afirmó, afirma, afirmaba, explicó, explica, explicaba, señaló, señala, agregó, agrega,
      añadió, añade, aseguró, asegura, comentó, comenta, contó, cuenta, declaró, declara, destacó, destaca, indicó,
      indica, preguntó, pregunta, respondió, responde, contestó, contesta, sostuvo, sostiene, subrayó, subraya,
      advirtió, advierte, reconoció, reconoce, admitió, admite, recordó, recuerda, insistió, insiste, relató, relata,
      escribió, escribe, expresó, expresa, manifestó, manifiesta, precisó, precisa, apuntó, apunta, concluyó, concluye,
      confesó, confiesa, denunció, denuncia, lamentó, lamenta, prometió, promete, pidió, pide, exclamó, exclama, opinó,
      opina, detalló, detalla, resumió, resume, confirmó, confirma, consideró, considera, anunció, anuncia, tuiteó
    `),
  }),
  labels: {
    byline: (list) => `Por ${names(list)}`,
    names,
    source: 'Fuente',
    photo: 'Foto',
    reporting: 'Información',
    editing: 'Edición',
    author: 'Autor',
    editor: 'Editor',
    translator: 'Traducción',
    published: 'Publicado',
    updated: 'Actualizado',
    notes: 'Notas',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Volver a la referencia ${n}`,
    correction: 'Corrección',
    update: 'Actualización',
    editorNote: 'Nota de la redacción',
    tip: 'Consejo',
    contents: 'Índice',
    cover: 'Portada',
    table: 'Tabla',
    figure: 'Figura',
    tableNumber: (n) => `Tabla ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Imagen',
    page: 'Página',
    pageOf: (n, total) => `Página ${n} de ${total}`,
    continued: 'continuación',
    articleCount: (n) => (n === 1 ? '1 artículo' : `${n} artículos`),
    accessibilitySummary: (pictures) =>
      `El texto sigue el orden de lectura; los títulos, los enlaces y las notas están marcados como tales.${pictures ? ' Las imágenes tienen descripción.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} de ${nameOf(months, month)} de ${year}`,
    month: (month, year) => `${nameOf(months, month)} de ${year}`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};
