/** Spanish words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const esPage = (): FurnitureWords => ({
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
});
