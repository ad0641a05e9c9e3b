/** Spanish words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const esPage = (): FurnitureWords => ({
  share: patterns(`
    compartir:, comparte:, compartir en:, compártelo, compártelo en…, compartir en twitter, compartir en x, compartir
    en linkedin, compartir en whatsapp, compartir por whatsapp, compartir por…, compartir vía…, enviar por whatsapp, #
    compartido, síguenos:, síguenos, seguir en…, sigue a…, búscanos en…, únete a nuestro canal…, únete a nuestro
    grupo…, {compartir|comparte|compartí|comparta|compartilo} {esta|este|la|el|}
    {noticia|artículo|nota|página|contenido|reportaje|publicación|entrada|historia|información|texto},
    {compartir|comparte|compartí|comparta} {en|por|vía|via|con|a través de} {facebook|correo|correo
    electrónico|email|e-mail|redes sociales|tus amigos|messenger}, {compartir|comparte} en…,
    {síguenos|seguinos|siganos|síganos|seguínos|encuéntranos|búscanos|contáctanos|visítanos|acompáñanos|únete}
    {en|a nuestro|a nuestra|por|también en} …, {síguenos|seguinos|síganos} {en|a través|también|también en}…,
    {síguenos|únete}…{en facebook|canal de whatsapp|canal de telegram|en google
    news|google noticias}, {enviar|envía|mandar} {por|} {correo|email|e-mail|mail|a un amigo|por correo|por email|por
    correo electrónico}, {copiar|copia|copiar el} {enlace|link|url}, {enlace|link} copiado, # {compartidos|veces
    compartido|me gusta|seguidores|reacciones|visitas|lecturas}, {me gusta|tuitear|twittear|retuitear|regalar
    artículo|regala este artículo|guardar y compartir|imprimir compartir|compartir imprimir}
  `),
  related: patterns(`
    también lee:, también puedes leer:, también puede leer:, puede interesarte:, te interesa:, quizás te interese:,
    podría interesarte:, recomendaciones, recomendado para ti, leer más…, ver más…, ver:, mira:, más información:, más
    sobre…, sigue leyendo:, seguir leyendo, continuar leyendo, relacionado:, en este artículo, tags:, tendencias,
    últimas noticias, lo último, destacados, no te pierdas:, no te lo pierdas:, siguiente artículo, artículo anterior,
    artículo siguiente, noticia anterior, siguiente noticia, anterior, siguiente, te contamos más…, clic aquí para…,
    más de…, más noticias…, {lee|lea|leé|leer|ve|vea|ver|mira|mire|mirá|escucha|escuche|consulta|descubre|te
    recomendamos leer|puedes leer|podés leer|puede leer|no te pierdas|también lee|también lea|sigue leyendo|seguí
    leyendo|siga leyendo|además lee|además} {también|además|más|aquí|en|sobre|la nota completa|}:,
    {lee|lea|leé|leer|ver|vea|mira|mirá} {la nota completa|la noticia completa|el artículo
    completo|la entrevista completa|el informe completo|la segunda parte|más sobre|más noticias|más en}…,
    {sigue|seguí|siga|seguir|continúa|continuar|continúe} leyendo,   {también|} {te|le} {puede|podría|pueden} {interesar|gustar|interesarte}:, {quizás|quizá|tal
    vez} te {interese|guste}…,
    {noticias|artículos|contenidos|contenido|temas|notas|enlaces|entradas|publicaciones|lecturas|información|historias|reportajes|nota|noticia|artículo|tema|vídeos|videos}
    {relacionadas|relacionados|relacionada|relacionado|recomendadas|recomendados|similares|destacadas|destacados|recientes|anteriores|de
    interés}:, {las|los|lo|} {más}
    {leídas|leídos|leído|vistas|visto|vistos|popular|populares|comentado|comentadas|compartido|compartidas|reciente|buscado},
    {últimas|más|otras|todas las|principales} {noticias|notas|entradas|historias|novedades}:, {más|toda la|todas las}
    {información|noticias|notas|historias} {en|sobre|de|aquí|relacionada}…, {en esta nota|en este artículo|temas de
    esta nota|temas relacionados|temas|tema|etiquetas|etiqueta|palabras clave|archivado
    en|categorías|categoría|secciones|sección|sobre la firma|tópicos|hashtags|en portada|lo último|lo más|le
    recomendamos|te recomendamos|recomendamos|recomendado|recomendados|recomendado para ti|otros
    artículos|en otros medios|relacionados|relacionadas|tendencias|tendencia|lo más nuevo|destacado|destacados|más en esta sección|más sobre este tema|de la misma sección|del mismo autor|mira el video|ver
    video}:, {haz|haga|hacé|da|dale} {clic|click} {aquí|acá}…, {artículo|entrada|noticia|nota|publicación|página}
    {anterior|siguiente|previa}:, {pulse|pincha|pinche|presiona|ingresa|ingrese} aquí…
  `),
  advert: patterns(`
    publicidad:, anuncio:, espacio publicitario, el artículo continúa después de la publicidad…, sigue leyendo después
    de la publicidad…, la nota continúa después…, continuar después del anuncio…, después de la publicidad…, contenido
    exclusivo, {publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|contenido de marca|contenido
    promocionado|contenido promocional|branded content|espacio patrocinado|publirreportaje|contenido
    publicitario|especial publicidad|remitido|inserción pagada|promoción|promocionado|aviso publicitario|espacio
    comercial|enlaces patrocinados|ofrecido por|brand studio|cerrar publicidad|saltar publicidad|omitir anuncio|cerrar
    anuncio|publicidad - continúe leyendo|publicidad - sigue leyendo|ofertas}, {la noticia|el artículo|la nota|la información} {continúa|sigue} {después de|tras|debajo de} la publicidad…, {continúa|sigue|continúe|siga} {después de la publicidad|tras la
    publicidad|leyendo después}…, {patrocinado|contenido ofrecido} por…, {este artículo|este contenido|esta
    nota} contiene {enlaces de afiliado|enlaces de afiliados|publicidad}…, {desliza|desplázate|baja} para
    {continuar|seguir|leer}…
  `),
  newsletter: patterns(`
    newsletter:, newsletters, boletín de noticias, suscríbete…, suscribirme, suscribite…, suscríbase…, suscripción,
    suscribirte…, apúntate…, regístrate…, regístrese…, inscríbete…, recibe nuestra newsletter…, recibe nuestro
    boletín…, recibe la newsletter…, recibe las noticias…, recibe las últimas noticias…, recibe en tu correo…, recibí
    las noticias…, reciba nuestro boletín…, recíbela…, recíbelo…, correo electrónico, introduce tu correo…, ingresa tu
    correo…, ya soy suscriptor, ¿ya eres suscriptor?…, ¿ya estás suscrito?…, contenido exclusivo para suscriptores…,
    artículo solo para suscriptores…, hazte suscriptor…, apóyanos…, apoya nuestro periodismo…, activar notificaciones,
    únete a nuestra newsletter…, recibe nuestro…,
    {suscríbete|suscribite|suscríbase|suscribirse|apúntate|apuntate|regístrate|registrate|regístrese|inscríbete|inscribite|hazte
    socio|hazte socia|hazte miembro|hazte suscriptor|asóciate|asociate|dona|donar|dona
    ahora|colabora|apóyanos|apoyanos|haz una donación|hacé tu aporte|iniciar suscripción|ver ofertas|ver
    planes|suscripción digital|suscripciones|prueba gratis|empieza tu prueba gratis},
    {suscríbete|suscribite|suscríbase|apúntate|regístrate|registrate|regístrese|inscríbete|hazte|asóciate}
    {a|al|para|aquí|en|por|y|gratis|ahora|ya|socio|socia|premium|desde|hoy}…, {recibe|recibí|reciba|recibir|quiero
    recibir|apúntate|suscríbete}…{newsletter|boletín|boletines|tu correo|tu email|su correo|tu bandeja}, {nuestra|nuestro|nuestros} {newsletter|boletín|boletines|canal de whatsapp|canal de telegram}…,
    {boletín|boletín informativo|boletines|newsletter de|alertas|alertas informativas}:, {ya|¿ya}
    {eres|sos|es|tienes|tenés|tiene} {suscriptor|suscriptora|socio|una cuenta|una suscripción|usuario|registrado}…,
    {inicia|iniciar|iniciá|inicie} sesión {para|y|aquí|con}…, {contenido|artículo|nota|noticia}
    {exclusivo|exclusiva|solo|sólo|reservado|para|disponible}…{suscriptores|suscriptor|socios|socio|registrados|suscritos},
    {solo|sólo|exclusivo} para {suscriptores|socios|miembros}…, {este contenido|este artículo|esta nota} es
    {exclusivo|exclusiva|solo|sólo|para}…, para {seguir|continuar} leyendo…, {apoya|apoyá|apoye|respalda|sostén} {el periodismo|nuestro periodismo|nuestro trabajo}…, {descarga|descargá|descárgate|bájate|baja} {nuestra|la|gratis}
    {app|aplicación}…, {activa|activá|activar|recibe} {las|} {notificaciones|alertas}…,
    {introduce|ingresa|escribe|ingrese|introduzca|tu|su} {tu|su|} {correo|email|e-mail|correo electrónico|dirección de
    correo|dirección de email|mail}, {gracias por} {suscribirte|registrarte|tu suscripción|apoyar|tu apoyo}…,
    {puedes|podés|puede} {darte|darse} de baja…, al {suscribirte|registrarte|continuar|suscribirse}…{aceptas|acepta}, has
    {alcanzado|llegado|leído|consumido}…{límite|artículos}, {te quedan|le quedan} # artículos…, {¿te ha gustado|¿te
    gustó|te ha gustado} {este|esta|el|lo}…, {cancela|cancelá|cancele} cuando {quieras|quiera}…
  `),
  cookie: patterns(`
    cookies, términos de servicio, {aceptar|acepto|rechazar|gestionar|configurar|administrar|permitir}
    {todo|todas|cookies|las cookies|todas las cookies|y continuar|y cerrar|preferencias|opciones|},
    {política|aviso|configuración|preferencias|uso|gestión} de {cookies|privacidad|protección de datos|datos|las
    cookies|consentimiento}, {usamos|utilizamos|nosotros y nuestros|este sitio usa|este sitio utiliza|este sitio web
    usa|este sitio web utiliza|esta web utiliza|esta web usa|esta página utiliza|nuestro sitio utiliza|esta página web
    utiliza} {cookies|socios}…, {al|si} {continuar|continuás|continúas|continúa|seguir|navegar} {navegando|en este
    sitio|usando|con la navegación}…, {aviso legal|términos y condiciones|términos de uso|términos del
    servicio|condiciones de uso|condiciones generales|protección de datos|privacidad|mapa del sitio|mapa web|código
    ético|código de ética|libro de estilo|quiénes somos y dónde estamos|tratamiento de datos|tus opciones de
    privacidad|accesibilidad|política editorial|principios editoriales|defensor del lector|defensora de la audiencia}
  `),
  comments: patterns(`
    comentarios:, comentario, # comentarios, # comentario, comentarios #, comentarios (#), comentar, comenta, comentar
    noticia, comentar este artículo, deja una respuesta, comentarios cerrados, cancelar la respuesta, tu comentario,
    participa…, deja tu opinión…,
    {deja|dejá|deje|dejar|escribe|escribí|escriba|escribir|publica|publicar|añade|añadir|agrega|agregar|enviar|haz|hacer}
    {un|tu|su|el primer|} {comentario|comentarios|respuesta}, {ver|leer|mostrar|cargar|ocultar|ir a|todos} {los|todos
    los|más|} {comentarios|# comentarios|respuestas}, {no hay|sin|aún no hay|todavía no hay} comentarios,
    {comenta|comentá|comente} {esta noticia|este artículo|la noticia|esta nota|aquí},
    {inicia|iniciá|inicie|regístrate|debes iniciar} sesión para {comentar|dejar|participar|publicar}…, {los|}
    comentarios {están cerrados|cerrados|desactivados|publicados|son responsabilidad|para esta}…,
    {únete|unite|participa|participá|participe} {a|en} la {conversación|discusión}, {¿y tú qué opinas|y tú qué opinas|danos tu opinión|déjanos tu comentario|déjanos tu
    opinión|cuéntanos}, {déjanos|dejanos|cuéntanos} {tu|en los comentarios}…, {tu|su} {dirección de correo
    electrónico|dirección de correo|correo electrónico|email} no será {publicada|publicado}…, {los campos|campos}
    {obligatorios|requeridos}…, normas de {participación|comunidad|uso de los comentarios},
    {responder|denunciar|reportar comentario|cancelar respuesta|iniciar conversación|# respuestas|# opiniones},
    {escríbenos|escribinos|escríbanos|contáctanos|envíanos} {a|al|tu|tus|un|su}…
  `),
  copyright: patterns(`
    …todos los derechos reservados, todos los derechos reservados…, …derechos reservados, copyright:, reproducción
    prohibida…, derechos reservados…, issn:, depósito legal:, {prohibida|queda prohibida} {la|su|toda|} reproducción…, {©|copyright} #…, {todos|reservados todos} los
    derechos…, {derechos reservados|derechos de autor|propiedad intelectual|derechos de reproducción}:, {esta
    obra|este artículo|este contenido|este texto} {está bajo|se publica bajo|está protegido|no puede ser|tiene
    licencia}…, {republica|republicar|reproduce} {este|esta|nuestros|nuestro} {artículo|nota|contenido|contenidos}…,
    {comprar|adquirir|gestionar} {derechos|licencia|fotos}…, {editado|publicado} por:
  `),
  page: patterns(`
    {ir|saltar} a la receta, imprimir {la |}receta, guardar {la |}receta,
    {solo|exclusivo|exclusivo para|solo para|para} suscriptores, contenido exclusivo, premium,
    menú, menú principal, volver arriba, ir arriba, subir, inicio, portada, imprimir noticia, pdf, guardar en
    favoritos, agregar a favoritos, crear una cuenta, lectura de # min, lectura de # minutos, tiempo de lectura:,
    tiempo de lectura…, lectura: # min…, escuchar, escuchar (# min), versión de audio, en vivo, en directo, cargando…,
    fotogalería, galería de imágenes, ver imagen a tamaño completo, por favor activa javascript…, javascript está
    desactivado…, reportar un error, informar de un error, notificar un error, reportar error, ¿has encontrado un
    error?…, ¿encontraste un error?…, quiénes somos…, sobre el autor, sobre la autora, sobre la firma, acerca del
    autor, acerca de la autora, este artículo tiene más de #…, te ha resultado útil…, en esta página, en este
    artículo, min de lectura, aviso legal, noticia relacionada:, {ir|saltar|pasar|volver|regresar} {al|a la|a}
    {contenido|contenido principal|inicio|portada|navegación|menú|pie de página|página principal|home|artículo|los
    comentarios|comentarios|buscador|arriba|noticias|búsqueda|página anterior},
    {abrir|cerrar|mostrar|ocultar|ver|desplegar} {menú|el
    menú|más|menos|todo|todos|todas|galería|fotos|foto|imagen|imágenes|vídeo|video|perfil|mapa|índice|buscador|pantalla
    completa|biografía|original}, # {min|mins|minutos|minuto} {de lectura|de lectura.|lectura|para leer|de audio|de
    escucha}, {tiempo de lectura|tiempo estimado de lectura}…, {escuchar|escucha|escuchá|oír|reproducir} {esta|este|el|la|}
    {noticia|artículo|nota|audio|podcast|contenido|texto|reportaje|ahora}, {ver|mira|mirá|reproducir} {el|}
    {video|vídeo|en vivo|en directo|galería|fotogalería}, {iniciar sesión|inicia sesión|inicie sesión|iniciá
    sesión|cerrar sesión|mi cuenta|mi perfil|acceder|acceso|entrar|ingresar|ingresá|registrarse|registro|crear
    cuenta|crea tu cuenta|olvidé mi contraseña|perfil}, {guardar|guardar artículo|guardar noticia|guardar para
    después|favoritos|añadir a favoritos|imprimir|imprimir artículo|versión para imprimir|descargar pdf|aumentar
    texto|tamaño de letra|tamaño de texto|tamaño del texto|ampliar|ampliar imagen|ampliar foto|zoom|pantalla
    completa|buscar|búsqueda|buscador|contacto|contacta|contáctenos|contáctanos|contacta con nosotros|quiénes
    somos|nosotros|acerca de|acerca de nosotros|sobre nosotros|equipo|staff|nuestro equipo|publicidad y
    contacto|anúnciate|anúnciese|trabaja con nosotros|hemeroteca|rss|preguntas frecuentes|ayuda|ediciones
    anteriores|edición impresa|kiosco|siguiente|anterior|atrás|volver|cerrar|cargando|cargar más|ver más
    noticias|mostrar más|mostrar menos|leer menos|últimas entradas}, #
    {visitas|vistas|lecturas|reproducciones|visualizaciones}, hace #
    {minutos|minuto|horas|hora|días|día|semanas|meses|años|min|h}, {foto|imagen} # de #, {ver todas|ver todos|ver más|más} {las noticias|los artículos|artículos|noticias|sus artículos|las entradas|notas} {de|del autor|de la autora|por}…, {reportar|informar|avisar de|notificar|encontraste|has
    encontrado|¿has encontrado|¿encontraste|¿viste|detectaste} {un|algún} {error|errata|problema}…, {tu|su} navegador
    no {soporta|admite|es}…, {activa|habilita|por favor active|active} javascript…, {contacto|contactos|contacto para
    medios|contacto de prensa|contacto prensa|contacto para prensa|contacto para la prensa|para más información|más
    información|para mayor información|gabinete de prensa|oficina de prensa|departamento de comunicación|atención a
    medios|prensa}:, para {más|mayor} información {contactar|contacte|visite|consulte|comuníquese|escriba}…,
    {descargar|descarga} {imágenes|fotos|fotografías|imagen|nota de prensa|comunicado|material} {en|de|gráfico|}…,
    {¿te ha resultado|¿te resultó|¿te sirvió|¿fue} útil…
  `),
  call: words(`
    haz clic, haga clic, clic aquí, suscríbete, suscríbase, nuestra newsletter, nuestro boletín, nuestra app,
    nuestra aplicación, nuestro canal, síguenos, síganos, únete a nuestro, descarga nuestra, hazte
    {socio|socia|suscriptor}
  `),
  disclosure: words(`
    {enlace|enlaces|link|links} {de afiliado|de afiliados|de afiliación|afiliado|afiliados},
    {recibir|recibimos|ganar|ganamos|obtener|obtenemos|percibir|llevarnos} una {pequeña|} comisión
  `),
});
