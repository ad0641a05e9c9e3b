/**
 * Spanish. Prints as most newspapers do: 14 de marzo de 2026, “…” with ‘…’ inside; "e" before a name that begins with i.
 */
import type { Language } from './language.ts';
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
    furniture: {
      share: words(`
        compartir:, comparte:, compartir en:, comparte este artículo, compartir este artículo, compartir artículo,
        compartir esta noticia, comparte esta noticia, compartir noticia, compartir esta nota, comparte esta nota,
        compártelo, compártelo en…, compartir en facebook, compartir en twitter, compartir en x, compartir en linkedin,
        compartir en whatsapp, compartir por whatsapp, compartir en…, comparte en…, compartir por…, compartir vía…,
        enviar por correo, enviar por email, enviar por correo electrónico, enviar a un amigo, enviar por whatsapp,
        tuitear, twittear, copiar enlace, copiar link, copiar url, enlace copiado, # compartidos, # compartido,
        síguenos:, síguenos, síguenos en…, síguenos también en…, seguinos en…, síganos en…, seguir en…, sigue a…,
        búscanos en…, únete a nuestro canal…, únete a nuestro grupo…, regala este artículo, regalar artículo
      `),
      related: words(`
        lee también:, leé también:, lea también:, leer también:, también lee:, también puedes leer:, también te puede
        interesar:, también puede leer:, te puede interesar:, te puede interesar…, le puede interesar:, te podría
        interesar:, le podría interesar:, puede interesarte:, te interesa:, quizás te interese:, podría interesarte:,
        te recomendamos:, le recomendamos:, recomendamos:, recomendado:, recomendados:, recomendaciones, recomendado
        para ti, leer más:, lee más:, lea más:, leer más…, lee más sobre…, lee aquí:, ver más:, ver más…, ver
        también:, vea también:, mira también:, mirá también:, mire también:, ver:, mira:, más información:, más sobre
        este tema:, más sobre…, más noticias:, más noticias de…, sigue leyendo:, seguir leyendo, sigue leyendo…,
        continuar leyendo, continúa leyendo…, noticias relacionadas:, noticia relacionada:, artículos relacionados:,
        artículo relacionado:, notas relacionadas:, nota relacionada:, contenido relacionado:, contenidos
        relacionados:, relacionado:, relacionados:, relacionadas:, temas relacionados:, en este artículo, archivado
        en:, temas:, etiquetas:, tags:, lo más leído, lo más visto, lo más popular, las más leídas, los más leídos,
        más leídas, más leídos, tendencias, últimas noticias, lo último, destacados, no te pierdas:, no te lo
        pierdas:, siguiente artículo, artículo anterior, artículo siguiente, noticia anterior, siguiente noticia,
        anterior, siguiente, te contamos más…, haz clic aquí…, haga clic aquí…, clic aquí para…, más de…, más
        noticias…, entrada anterior:, entrada siguiente:
      `),
      advert: words(`
        publicidad:, anuncio:, anuncios, aviso publicitario, espacio publicitario, contenido patrocinado, patrocinado,
        patrocinado por…, contenido promocionado, contenido de marca, contenido publicitario, branded content,
        enlaces patrocinados, el artículo continúa después de la publicidad…, continúa después de la publicidad…,
        sigue leyendo después de la publicidad…, la nota continúa después…, continuar después del anuncio…,
        después de la publicidad…, desplázate para continuar…, saltar publicidad, cerrar publicidad, publirreportaje,
        contenido exclusivo
      `),
      newsletter: words(`
        newsletter:, newsletters, boletín:, boletines:, boletín de noticias, suscríbete, suscríbete…, suscribirse,
        suscribirme, suscribite…, suscríbase…, suscríbase, suscripción, suscribirte…, apúntate…, apúntate,
        regístrate…, regístrate, regístrese, regístrese…, inscríbete…, inscríbete, recibe nuestra newsletter…, recibe
        nuestro boletín…, recibe la newsletter…, recibe las noticias…, recibe las últimas noticias…, recibe en tu
        correo…, recibí las noticias…, reciba nuestro boletín…, recíbela…, recíbelo…, tu correo electrónico, su correo
        electrónico, correo electrónico, introduce tu correo…, ingresa tu correo…, tu email, tu e-mail, gracias por
        suscribirte…, gracias por tu suscripción…, ya soy suscriptor, ¿ya eres suscriptor?…, ¿ya estás suscrito?…,
        contenido exclusivo para suscriptores…, artículo solo para suscriptores…, solo para suscriptores…, hazte
        socio…, hazte socia…, hazte socio, hazte suscriptor…, dona, donar, haz una donación, apóyanos…, apoya nuestro
        periodismo…, apoya el periodismo…, descarga la app…, descarga nuestra app…, descarga nuestra aplicación…,
        activar notificaciones, activa las notificaciones…, únete a nuestra newsletter…, recibe nuestro…
      `),
      cookie: words(`
        cookies, política de cookies, configuración de cookies, configurar cookies, gestionar cookies, aceptar cookies,
        aceptar todas las cookies, aceptar todo, aceptar todas, aceptar, aceptar y continuar, rechazar todo,
        rechazar todas, rechazar, rechazar cookies, usamos cookies…, utilizamos cookies…, este sitio usa cookies…,
        este sitio utiliza cookies…, este sitio web utiliza cookies…, este sitio web usa cookies…,
        esta web utiliza cookies…, esta página utiliza cookies…, al continuar navegando…, si continúa navegando…,
        si continúas navegando…, política de privacidad, privacidad, aviso legal, aviso de privacidad,
        términos y condiciones, términos de uso, condiciones de uso, términos de servicio, protección de datos
      `),
      comments: words(`
        comentarios:, comentario, # comentarios, # comentario, comentarios #, comentarios (#), sin comentarios, no hay
        comentarios, comentar, comenta, comenta esta noticia, comentar noticia, comentar este artículo, dejar un
        comentario, deja un comentario, deja tu comentario, dejá tu comentario, deje su comentario, deje un
        comentario, deja una respuesta, añadir comentario, añade un comentario, agregar comentario, agregar un
        comentario, escribe un comentario, escribir un comentario, escribe tu comentario, publicar comentario,
        publicar un comentario, enviar comentario, ver comentarios, ver los comentarios, ver todos los comentarios,
        mostrar comentarios, leer comentarios, cargar más comentarios, únete a la conversación, participa en la
        conversación, los comentarios están cerrados…, comentarios cerrados, inicia sesión para comentar…, responder,
        cancelar respuesta, cancelar la respuesta, tu comentario, tu dirección de correo electrónico no será
        publicada…, su dirección de correo electrónico no será publicada…, participa…, deja tu opinión…
      `),
      copyright: words(`
        …todos los derechos reservados, todos los derechos reservados…, derechos reservados…, …derechos reservados,
        copyright:, prohibida su reproducción…, prohibida la reproducción…, queda prohibida la reproducción…,
        reproducción prohibida…
      `),
      page: words(`
        saltar al contenido, saltar al contenido principal, ir al contenido, ir al contenido principal, pasar al
        contenido principal, saltar a contenido, ir a la navegación, menú, menú principal, abrir menú, cerrar menú,
        cerrar, volver arriba, ir arriba, subir, volver al inicio, volver a la portada, volver, inicio, portada,
        imprimir, imprimir artículo, imprimir noticia, pdf, descargar pdf, guardar, guardar artículo, guardar para
        después, guardar en favoritos, añadir a favoritos, agregar a favoritos, iniciar sesión, inicia sesión, inicie
        sesión, cerrar sesión, crear cuenta, crear una cuenta, mi cuenta, acceder, ingresar, # min de lectura, #
        minutos de lectura, # mins de lectura, lectura de # min, lectura de # minutos, tiempo de lectura:, tiempo de
        lectura…, lectura: # min…, escuchar, escuchar artículo, escucha este artículo, escuchar este artículo, escucha
        la noticia, escuchar noticia, escuchar (# min), oír artículo, versión de audio, reproducir vídeo, reproducir
        video, ver vídeo, ver video, ver el vídeo, ver el video, mira el video, en vivo, en directo, cargando…, cargar
        más, mostrar más, mostrar menos, ver menos, ver todo, ver todos, ver todas, ver galería, ver fotogalería,
        fotogalería, galería de imágenes, ampliar imagen, ampliar foto, abrir imagen, ver imagen a tamaño completo,
        pantalla completa, active javascript…, por favor activa javascript…, javascript está desactivado…, tu
        navegador no soporta…, su navegador no soporta…, tu navegador no admite…, reportar un error, informar de un
        error, notificar un error, reportar error, ¿has encontrado un error?…, ¿encontraste un error?…, contacto,
        contáctanos, contáctenos, quiénes somos, quiénes somos…, sobre nosotros, acerca de, sobre el autor, sobre la
        autora, sobre la firma, acerca del autor, acerca de la autora, ver perfil, ver más artículos de…, más
        artículos de…, ver biografía, todos los artículos de…, buscar, búsqueda, este artículo tiene más de #…, te ha
        resultado útil…, ¿te ha resultado útil…, en esta página, en este artículo, ¿has encontrado un error…, has
        encontrado un error…, min de lectura, aviso legal, noticia relacionada:
      `),
    },
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
