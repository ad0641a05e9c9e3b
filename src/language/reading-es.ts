/** Spanish words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { esPage } from './page-es.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const esReading = (): ReadingWords => ({
  byline: patterns(`
    por, escrito por, texto:, textos:, redactado por, publicado por, elaborado por, una crónica de, un reportaje de,
    un artículo de, un análisis de, entrevista realizada por, una columna de, tribuna de,
    {texto|textos|redacción|reportaje|entrevista|artículo|análisis|crónica} {de|por}, {texto y fotos|textos y fotos|texto y fotografías|texto y fotografía} {de|por|:},
    {autor|autora|autores|autoras|autor/a|por|escribe|escriben|redactor|redactora|periodista|columnista|cronista|entrevistador|entrevista|firma|corresponsal|enviado
    especial|enviada especial}:, {escribe|escriben|entrevistó|investigó y escribió}
  `),
  bylineEnd: [],
  and: words('y, e'),
  source: patterns(`
    {referencia|referencias|referencia bibliográfica|fuente de datos|elaboración propia con datos de|extracto
    de|extraído de|fragmento de|tomado de|con agencias|agencias|agencia}:,
    fuente:, fuentes:, con informaciones de, créditos:, originalmente publicado en, originalmente publicado por,
    publicado por primera vez en, este artículo fue publicado originalmente en, este artículo fue publicado
    originalmente por, este artículo se publicó originalmente en, este artículo apareció por primera vez en, este
    texto se publicó originalmente en, esta nota fue publicada originalmente en, esta historia se publicó
    originalmente en, este texto apareció por primera vez, {este|el}
    {artículo|texto|reportaje|ensayo|relato|contenido} {fue|se|apareció|ha sido} {publicado|publicó|originalmente}
    {originalmente|por primera vez|en|por}, esta {nota|entrevista|crónica|columna|historia} {fue publicada|se
    publicó|apareció} {originalmente|por primera vez|en|por}, {publicado|publicada|aparecido} originalmente
    {en|por}, {con información de|con datos de|con reportes de|tomado de|reproducido con permiso de|publicado con
    autorización de|en alianza con|por cortesía de}, {con información de|fuente original|fuente
    consultada|fuente de la información|vía|crédito|con información de agencias}:
  `),
  photo: patterns(`
    {foto ilustrativa|foto prensa|foto gentileza|gentileza|imagen satelital|imagen de satélite|redes sociales|foto
    de agencia}:, {foto|imagen} {gentileza|tomada de|difundida por|facilitada por|cedida por},
    foto de, fotos de, fotografía de, crédito foto:, crédito fotográfico:, créditos fotográficos:, foto de archivo:,
    foto principal:, captura de pantalla:,
    {foto|fotos|imagen|imágenes|fotografía|fotografías|ilustración|ilustraciones|infografía|gráfico|gráficos|video|vídeo|mapa|dibujo|caricatura|viñeta|montaje|collage|captura|cámara|fotógrafo|fotógrafa|fotografía
    y video|foto y video|crédito|créditos|cortesía|foto cortesía|foto portada|foto archivo|foto referencial|imagen
    referencial|imagen de archivo|imagen de portada|imagen ilustrativa|imagen cedida|foto cedida|fotoarte|fuente de
    la imagen|crédito de la imagen|crédito de la foto|créditos de la foto|pie de
    foto|fotocomposición|fotorreportaje}:,
    {ilustraciones|ilustración|infografía|gráfico|gráficos|imágenes|imagen|video|vídeo} de, {foto|fotos|imagen}
    {cortesía|por|cortesía de|archivo}
  `),
  reporting: patterns(`
    {con información|con la participación|con reporteo|con entrevistas} de, {reporteros|reportera|reportero|con la
    participación de|con la colaboración de|corresponsales|trabajo de campo|documentación}:,
    información:, información de, información adicional de, con aportaciones de, con reporte de, reporte de, reporte
    adicional de, reportaje:, colaboración:, colaboró en esta nota:, colaboraron en esta nota:, {con la
    colaboración|con la contribución|con aportes|con reportería|con reportes|con información adicional} de,
    {reportería|investigación|investigación y texto|colaboró|colaboraron|colaboró en este reportaje|colaboraron en
    este reportaje|reporteo|con aportes de|con reportería de|información adicional|producción|datos}:
  `),
  editing: patterns(`
    {cierre|edición web|edición digital|edición gráfica|editor web|editora web|diseño|montaje|edición de
    vídeo|edición de video|editor gráfico|coordinación editorial|dirección}:,
    edición de, redacción:, {edición|revisión|corrección de estilo|edición y corrección|edición de
    texto|editor|editora|editores|editor responsable|editado por|coordinación|jefe de redacción|jefa de
    redacción|verificación|supervisión|maquetación}:, {editado|revisado|corregido|verificado|edición a cargo}
    {por|de}
  `),
  translation: patterns(`
    traducción:, traducido por:, versión en español de, {traducción|traducido|traducida} {de|por|del inglés por|del
    francés por|del portugués por|del inglés de}, {traductor|traductora|traducción del inglés|versión en español}:
  `),
  published: patterns(`
    publicado, {publicado|publicada|creado|creada|emitido|subido|difundido|actualizado por primera vez} {el|a
    las|en|hace}, {fecha de publicación|fecha de emisión|fecha y hora|fecha|publicación|primera
    publicación|publicado|publicado el|creado|hora de publicación}:
  `),
  updated: patterns(`
    actualizado, última actualización:, última actualización, última modificación:, modificado, act.:,
    {última|ultima} {actualización|modificación|edición|revisión|hora de actualización} {el|a las|:},
    {actualizado|actualizada|modificado|modificada|editado|revisado|act.} {el|a las|a|hace|:}, {actualizado al
    día|fecha de actualización|fecha de modificación|actualización}:
  `),
  correction: patterns(`
    errata:, {corrección|correcciones|fe de erratas|fe de errores|fe de
    errata|rectificación|aclaración|aclaraciones|precisión|nota aclaratoria|nota de corrección|nota de
    rectificación|erratas|enmienda|derecho de rectificación|derecho a réplica|réplica}:, {en una versión
    anterior|una versión anterior|una primera versión|en una primera versión} de {este|esta}, por {un error|error}
    {de edición|se}
  `),
  updateNote: patterns(`
    actualizado:, noticia actualizada, {este|el} {artículo|texto|reportaje} {ha sido|fue|se ha|será}
    {actualizado|modificado|actualizando}, {esta|la} {noticia|nota|información|historia} {ha sido|fue|se ha|será}
    {actualizada|modificada|actualizado}, {noticia|nota|información|historia} en desarrollo, {actualización|noticia
    actualizada|última hora|en desarrollo|nota actualizada}:
  `),
  editorNote: patterns(`
    {aclaración|precisión|advertencia|aviso|fe de erratas|fe de errores|transparencia|declaración de
    intereses|metodología|nota aclaratoria|nb|posdata|p.d.|pd}:, {este|esta}
    {reportaje|trabajo|artículo|investigación|viaje|texto|entrevista|cobertura} {se realizó|fue realizado|fue
    realizada|ha sido realizado|forma parte|contó con|ha contado con|fue digitalizado|fue editada|ha sido editada|se
    publica|recibió}, {algunos|los} nombres {han sido|fueron|se han|de}, {las|los} {opiniones|artículos}
    {expresadas|publicados|vertidas|aquí},
    n. de la r., n. del e., los artículos de opinión, los nombres han sido cambiados, este periódico no se hace
    responsable, el contenido de este, este espacio, {nota|notas} {del editor|de la editora|de los editores|de la
    redacción|de redacción|de edición|editorial|del autor|de la autora|del traductor|de la traductora|del
    director|aclaratoria|metodológica|al lector|a los lectores}, {n. de la r.|n. del e.|n. de r.|n. del t.|n. de la
    e.|descargo de responsabilidad|advertencia|aviso|transparencia|aviso legal|nota|nota de
    transparencia|disclaimer|aclaración de la redacción}:, {las|los} {opiniones|puntos de
    vista|comentarios|artículos firmados|ideas} {expresadas|expresados|vertidas|vertidos|aquí|contenidas|de los
    columnistas}, los nombres {han sido|fueron|de los|se han}, {algunos|el} {nombres|nombre} {han sido|fue|fueron|ha
    sido} {cambiados|cambiado|modificados|modificado}, esta {entrevista|conversación} {ha sido|fue}
    {editada|condensada|traducida}, este {artículo|reportaje|texto|contenido} {forma parte|es parte|fue
    producido|fue realizado|fue elaborado|se realizó|contiene}
  `),
  section: words(`
    sociedad, política, economía, cultura,
    {noticias|actualidad|nacional|nacionales|internacional|internacionales|local|locales|regional|regiones|provincias|ciudad|ciudades|comunidad|mundo|américa|américa
    latina|latinoamérica|europa|españa|méxico|argentina|chile|colombia|perú|madrid|cataluña|andalucía|país|negocios|finanzas|empresas|mercados|dinero|vivienda|empleo|energía|motor|transporte|tecnología|ciencia|medio
    ambiente|medioambiente|ambiente|clima|salud|bienestar|educación|justicia|tribunales|sucesos|policiales|policiaca|seguridad|gente|estilo|estilo
    de
    vida|moda|belleza|gastronomía|cocina|recetas|viajes|turismo|familia|mujer|igualdad|feminismo|religión|historia|libros|literatura|cine|series|televisión|tv|música|teatro|danza|arte|exposiciones|arquitectura|diseño|espectáculos|farándula|entretenimiento|ocio|deporte|deportes|fútbol|baloncesto|tenis|ciclismo|béisbol|toros|campo|agro|cultura
    y ocio|revista|suplemento|fin de semana|vida|vida y estilo|redes|internet|medios|migración|derechos
    humanos|planeta|animales|comunicación}, {editorial|editoriales|opinión|tribuna|tribuna
    abierta|columna|columnas|columnista|columnistas|artículo de opinión|carta|cartas|cartas al director|carta al
    director|cartas de los lectores|análisis|entrevista|entrevistas|la
    entrevista|reportaje|reportajes|crónica|crónicas|perfil|perfiles|semblanza|obituario|obituarios|crítica|reseña|reseñas|ensayo|investigación|especial|especiales|informe|informe
    especial|explicador|explicativo|claves|las claves|verificación|fact-checking|datos|en directo|en
    vivo|directo|última hora|urgente|lo
    último|exclusiva|primicia|podcast|vídeo|video|fotogalería|galería|comunicado|nota de prensa|boletín de
    prensa|comunicado de prensa|sala de prensa|gran reportaje|a fondo|contracrónica|punto de
    vista|debate|foro|ideas|blog|testimonio|en primera persona|guía|consejos|paso a paso|dossier|entrevista
    exclusiva|portada|contraportada|el foco|memoria|efeméride|efemérides|nota de opinión|viñeta}
  `),
  title: words(`
    en resumen, en breve, en síntesis, en cifras, en números, las claves, claves, los datos, datos clave, datos,
    cifras clave, puntos clave, lo esencial, lo que se sabe, lo que sabemos, qué se sabe, lo que hay que saber,
    lo que debes saber, cronología, contexto, el contexto, antecedentes, los antecedentes, trasfondo, los
    hechos, historia, introducción, sumario, resumen, conclusión, conclusiones, en conclusión, balance,
    veredicto, el veredicto, nuestro veredicto, y ahora, y ahora qué, ¿y ahora qué, y después, y mañana, qué
    sigue, qué viene ahora, qué pasará ahora, próximos pasos, los próximos pasos, perspectivas, el futuro, por
    qué importa, por qué es importante, cómo funciona, cómo llegar, cómo ayudar, las reacciones, reacciones, el
    problema, la solución, ventajas, desventajas, inconvenientes, pros y contras, lo mejor, lo peor,
    ingredientes, {los|} ingredientes para {cuatro|seis|ocho|dos|4|6|8|2|12} personas, preparación, elaboración,
    modo de preparación, para {la masa|el relleno|la salsa|la crema|el glaseado|el aliño}, consejos, trucos,
    dónde dormir, dónde comer, cuándo ir, qué ver, guía práctica, datos prácticos, información práctica,
    horarios, horario, precios, tarifas, entradas, programa, calendario, agenda, reparto, ficha técnica, ficha,
    ficha del partido, perfil, biografía, trayectoria, quién es, sobre el autor, sobre la autora, sobre
    nosotros, sobre la empresa, acerca de nosotros, contacto, contactos, contacto de prensa, contacto para
    prensa, contacto para medios, contactos para la prensa, más información, para más información, información
    adicional, fuentes, referencias, bibliografía, notas, preguntas frecuentes, clasificación, resultados,
    alineaciones, el tiempo
  `),
  home: words(`
    inicio, portada, home, principal
  `),
  office: words(`
    escritor, escritora, autor, autora, historiador, economista, profesor, profesora, crítico, fotógrafo, fotógrafa,
    director, directora,
    {periodista|redactor|redactora|reportero|reportera|corresponsal|enviado|enviada|columnista|articulista|cronista|editor|editora|editorialista|subdirector|subdirectora|jefe
    de redacción|jefa de
    redacción|colaborador|colaboradora|analista|politólogo|politóloga|sociólogo|socióloga|filósofo|filósofa|ensayista|investigador|investigadora|académico|académica|catedrático|catedrática|docente|novelista|cuentista|guionista|fotorreportero|fotorreportera|fotoperiodista|ilustrador|ilustradora|traductor|traductora|redacción|becario|becaria|guionista|comunicador|comunicadora|historiadora|jefe
    de prensa|presentador|presentadora|locutor|locutora}
  `),
  asking: words('qué, quién, quiénes, cómo, por qué, cuándo, dónde, cuál, cuáles, cuánto, cuánta, cuántos, adónde'),
  end: words('fin'),
  photoEnd: [],
  pictured: words(`
    vista de, vista del, vista aérea, vista general, imagen de archivo, imagen aérea, imagen de, captura de,
    fotograma, escena de, en una escena, un momento {de|del|durante}, momento en que, en su
    {taller|casa|despacho|estudio|oficina|cocina|tienda}, de izquierda a derecha, en primer plano, al fondo, posa,
    posan, durante {el|la|los|las|un|una|su}
  `),
  presenting: words('es, escribe, enseña, vive, trabaja, dirige, imparte, colabora'),
  authorNote: patterns(`
    {sobre el|sobre la|acerca del|acerca de la} {autor|autora|columnista|firma}:, {el|la}
    {autor|autora|columnista|articulista|periodista|escritor|escritora} {es|fue|trabaja|dirige|enseña|vive|escribe},
    {los autores|las autoras} son,
    {el|la|nuestro|nuestra} {autor|autora|escritor|escritora|columnista|periodista} es, {los|las} {autores|autoras}
    son, {sobre el autor|sobre la autora|acerca del autor|acerca de la autora|sobre los autores|perfil del
    autor|quién es}:
  `),
  itself: words(`
    este artículo, este reportaje, este texto, este trabajo, esta investigación, esta entrevista, esta nota, esta
    crónica, este viaje, este contenido, este proyecto, esta serie, esta cobertura, el periodista viajó, la
    periodista viajó, el autor viajó, la autora viajó
  `),
  made: words(`
    apoyo, financiado, financiada, beca, invitación, invitado, invitada, gastos, digitalizado, digitalizada,
    traducido, traducida, realizado, realizada, realizó, producido, producida, editado, editada, resumida,
    actualizado, actualizada, modificado, corregido, publicado, publicada, alianza, colaboración, forma parte,
    elaborado, elaborada, extracto, fragmento
  `),
  newsroom: words(`
    ha sido digitalizado, fue digitalizado, errores de transcripción, ortografía original, traducido
    automáticamente, con ayuda de inteligencia artificial, mediante inteligencia artificial, viajó invitado, viajó
    invitada, viajó por invitación, viajaron por invitación, se publicó por error, nombre supuesto, nombres
    supuestos, precios orientativos, no sustituye el consejo, no sustituye la consulta, con fines informativos, a
    título orientativo, se reserva el derecho de,
    versión anterior, primera versión, responsabilidad de sus autores, responsabilidad de su autor, exclusiva
    responsabilidad, nombres han sido cambiados, editada por extensión, editada y condensada, editada por motivos,
    versión anterior de este, versión anterior de esta, primera versión de este, versión previa, ha sido
    actualizado, ha sido actualizada, fue actualizado, fue actualizada, ha sido corregido, ha sido corregida, ha
    sido modificado, ha sido modificada, fue corregido, fue corregida, se ha corregido, no reflejan necesariamente,
    no refleja necesariamente, no representan necesariamente, no representa necesariamente, no necesariamente
    reflejan, no necesariamente refleja, no necesariamente representan, no compromete, no comprometen, son
    responsabilidad de, es responsabilidad de, es responsabilidad exclusiva, son responsabilidad exclusiva, opinión
    del autor, opinión de la autora, a título personal, nombre ficticio, nombres ficticios, nombre cambiado, nombres
    cambiados, para proteger su identidad, para proteger su privacidad, para proteger la identidad, por razones de
    seguridad su nombre, ha sido editada, fue editada, ha sido condensada, por razones de claridad, por motivos de
    extensión, por razones de extensión, decía erróneamente, se indicaba por error, pedimos disculpas, lamentamos el
    error
  `),
  republished: words(`
    extracto del libro, fragmento del libro, fragmento de la novela, con información de la agencia, con información
    de agencias, con datos de la agencia, bajo licencia creative commons,
    publicó originalmente, publicó por primera vez, apareció por primera vez, se publicó en, fue publicado en,
    publicado originalmente, publicada originalmente, originalmente publicado, originalmente publicada, apareció
    originalmente, se publicó originalmente, se publicó por primera vez, publicado por primera vez, publicada por
    primera vez, con autorización de, con permiso de, reproducido con, reproducido de, tomado de, por cortesía de,
    cortesía de, extracto de, extracto del, fragmento de, fragmento del, adelanto editorial, en alianza con, en
    colaboración con, con información de, con datos de, agencia de noticias, bajo licencia creative commons
  `),
  correspondent: patterns(`
    {de|por} {nuestro|nuestra|nuestros} {corresponsal|corresponsales|enviado especial|enviada
    especial|enviados especiales|redactor|redactora|colaborador|colaboradora}, {enviado especial|enviada
    especial|enviados especiales|corresponsal} {a|en}
  `),
  tip: patterns(`
    {importante|ojo|atención}:, {consejo|truco|el truco|el consejo|nuestro consejo|un consejo|recomendación|tip|el
    tip|sugerencia|consejo del chef|consejo de experto}:,
    consejo:, truco:, {el|un|nuestro} {consejo|truco}:, el consejo extra:
  `),
  info: patterns(`
    {servicio|datos útiles|guía práctica|datos prácticos|información práctica|informes|más información|para más
    información|informes e inscripciones|cómo llegar y horarios|contacto|contacto de prensa|contacto para
    prensa|prensa|ficha|ficha técnica|perfil|quién es|el dato|dato|el libro|la película|el disco|conviene saber|en
    cifras|nota para editores|nota para la prensa|nota a los editores}:,
    para saber más:, a tener en cuenta:, bueno saber:, ficha:, ficha técnica:, datos útiles:, datos
    prácticos:, información práctica:, {nota|notas|aviso} {a los editores|para los editores|a la
    redacción|a las redacciones|para la redacción|para editores|para periodistas}:
  `),
  contributed: words(`
    contribuyó a este reportaje, contribuyeron a este reportaje, contribuyó con este reportaje, contribuyó a este
    artículo, contribuyeron a este artículo, colaboró en este reportaje, colaboraron en este reportaje, colaboró con
    este reportaje, colaboró en esta investigación, colaboraron en esta investigación, participó en este reportaje,
    participaron en este reportaje,
    contribuyó a este reportaje, contribuyeron a este reportaje, contribuyó con este reportaje, contribuyeron
    con este reportaje, contribuyó a este artículo, contribuyeron a este artículo, contribuyó a este despacho,
    contribuyeron a este despacho, colaboró en este reportaje, colaboraron en este reportaje, colaboró en esta
    nota, colaboraron en esta nota, colaboró con esta nota, ha colaborado en este artículo, han colaborado en
    este artículo, colaboró en este artículo, contribuyó a este informe, contribuyeron a este informe
  `),
  farewell: patterns(`
    un abrazo, abrazos, hasta pronto, hasta la próxima, con cariño, nos leemos, hasta la semana próxima,
    atentamente, le saluda atentamente, cordialmente, un cordial saludo, un saludo, saludos cordiales, saludos, reciba un cordial saludo
  `),
  question: words('pregunta:, p:, preg:, preg.:, entrevistador:, entrevistadora:'),
  answer: words('respuesta:, r:, resp:, resp.:'),
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
});
