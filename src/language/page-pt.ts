/** Portuguese words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const ptPage = (): FurnitureWords => ({
  share: patterns(`
    compartilhar:, compartilhe:, compartilhe isso:, compartilhe nas redes sociais…, compartilhar no twitter,
    compartilhar no x, compartilhar no linkedin, compartilhar no whatsapp, compartilhar via whatsapp, compartilhar
    no…, compartilhar em…, compartilhar por…, compartilhe no…, compartilhe pelo…, partilhar:, partilhe:, partilhar no
    twitter, partilhar no x, partilhar no linkedin, partilhar no whatsapp, partilhar no…, partilhar via…, partilhar
    por…, enviar por e-mail, enviar por email, enviar a um amigo, tuitar, link copiado, link copiado!, #
    compartilhamento, # partilha, siga-nos, siga-nos:, siga-nos no…, siga-nos nas…, siga-nos em…, siga o…, siga a…,
    siga nosso canal…, siga nossas redes…, acompanhe-nos…, nos siga no…, entre no nosso canal…, entre no grupo…,
    participe do nosso grupo…, participe do canal…,
    {compartilhar|compartilhe|partilhar|partilhe|enviar|envie|imprimir|salvar|guardar|copiar|oferecer|presentear}
    {esta|este|essa|a|o|} {notícia|artigo|matéria|página|texto|reportagem|conteúdo|post|link|publicação},
    {compartilhar|compartilhe|partilhar|partilhe} {no|via|por|pelo|em|nas|com} {facebook|e-mail|email|redes
    sociais|messenger|amigos}, {siga|siga-nos|acompanhe-nos|nos siga|encontre-nos|junte-se|participe|inscreva-se}…{no facebook|no google notícias|google news|canal do whatsapp|canal no whatsapp|grupo do whatsapp}, {copiar|copie o|copiar o}
    {link|ligação|url}, # {partilhas|gostos|curtidas|visualizações|reações|seguidores|compartilhamentos},
    {curtir|gosto|seguir|seguir autor|seguir tema|tweetar|enviar por whatsapp|oferta de artigo|oferecer este artigo}
  `),
  related: patterns(`
    leia também…, leia mais…, leia:, ler mais…, leia mais sobre…, saiba mais…, saiba mais sobre…, veja:, assista:,
    ouça:, confira:, continue lendo, continue a ler, continuar lendo, continuar a ler, continue lendo…, você pode
    gostar de…, você também pode gostar, talvez você goste…, pode interessar…, também pode gostar, pode gostar de ler,
    também lhe pode interessar, relacionado:, relacionadas:, conteúdo relacionado:, posts relacionados, mais sobre
    este tema, mais sobre…, mais lidas, mais lidos, mais populares, mais vistas, mais vistos, em alta, tendências,
    destaques, últimas notícias, últimas, recomendado, recomendados, recomendado para você, recomendados para você,
    não perca:, próximo artigo, artigo anterior, próxima notícia, notícia anterior, próximo, anterior, tópicos
    relacionados, assuntos:, etiquetas:, marcadores:, clique aqui, subscreva e leia…, mais de…, mais notícias…,
    próximo artigo:, veja mais, {leia|ler|veja|ver|assista|ouça|confira|saiba|entenda|conheça|acompanhe|relembre}
    {também|mais|ainda|aqui|a seguir|a íntegra|o artigo completo|a matéria completa|a notícia completa|na
    íntegra|outras notícias|mais notícias}:, {leia|veja|confira|acompanhe} {mais|todas as|outras} {notícias|matérias|artigos}…,
    {notícias|artigos|matérias|conteúdos|temas|assuntos|tópicos|posts|textos|reportagens|links|vídeos|notícia|artigo|matéria}
    {relacionadas|relacionados|relacionada|relacionado|recomendadas|recomendados|semelhantes|populares|recentes|em
    destaque|anteriores|mais lidas|mais lidos}:, {as|os|o} mais
    {lidas|lidos|vistas|vistos|populares|comentadas|comentados|recentes|partilhadas|lido}, {talvez|também|você
    também|poderá|isto} {pode|poderá|vai|te|lhe} {gostar|interessar|interesse|querer ler}…,
    {outras|últimas|mais|principais|todas as} {notícias|matérias|novidades|histórias}:,
    {tags|tag|temas|tema|tópicos|assunto|palavras-chave|categorias|categoria|secções|seções|arquivado em|mais sobre|a
    ler|a não perder|relacionados|em destaque|destaque|destaques do
    dia|recomendações|sugestões|sugerimos|recomendamos|leitura recomendada|do mesmo autor|da mesma autora|sobre o
    mesmo tema|neste artigo|nesta matéria|em alta|notícias ao minuto|continuar a ler|continue a ler|continuar
    lendo|continue lendo|ler artigo completo|ler mais|ver mais|em outros sites|pela web|artigos do autor}:, clique
    {aqui|para} {para|e}…, {artigo|notícia|post|página|matéria} {anterior|seguinte}:
  `),
  advert: patterns(`
    publicidade:, anúncio:, anúncios, patrocinado, conteúdo publicitário, conteúdo de parceiro, informe publicitário,
    continua após a publicidade, continua depois da publicidade, continua após o anúncio, o artigo continua após…, a
    seguir à publicidade…, role para continuar…, {publicidade|anúncio|propaganda|conteúdo patrocinado|conteúdo de
    marca|branded content|conteúdo promovido|apoio|patrocínio|oferecimento|publieditorial|informe|especial
    publicitário|pub|conteúdo comercial|estúdio de conteúdo|links patrocinados}, {continua|continue|a notícia
    continua|o artigo continua|a matéria continua|o texto continua|leia mais|continue a ler} {após|depois|a
    seguir|lendo após} {a|o|da|à|do} {publicidade|anúncio|propaganda}…, {patrocinado|conteúdo oferecido|oferecido}
    por…, {este artigo|esta página|esta matéria} {contém|pode conter} links {de afiliados|afiliados|patrocinados}…,
    {fechar|pular|saltar|esconder|ocultar} {anúncio|publicidade|propaganda}
  `),
  newsletter: patterns(`
    newsletter:, newsletters, boletim:, boletim informativo, assine…, assinar newsletter, assinatura, já é
    assinante?…, sou assinante, conteúdo exclusivo para assinantes…, exclusivo assinantes, subscreva…, subscrever
    newsletter, subscreva a newsletter…, subscreva a nossa newsletter…, inscreva-se…, inscrição, cadastre-se…,
    registe-se…, receba nossa newsletter…, receba a nossa newsletter…, receba as notícias…, receba notícias…, receba
    as principais notícias…, receba no seu e-mail…, receba no seu email…, receba o melhor…, seu e-mail, o seu e-mail,
    seu email, o seu email, endereço de e-mail, inscrição feita com sucesso…, você pode cancelar a inscrição…, apoie o
    jornalismo…, apoie-nos…, faça uma doação, torne-se assinante…, torne-se membro…, baixe nosso aplicativo…, ativar
    notificações, receba no seu…, receba a nossa…,
    {assine|assinar|subscreva|subscrever|inscreva-se|inscrever-se|cadastre-se|registe-se|registre-se|torne-se
    assinante|seja assinante|seja membro|torne-se sócio|apoie|apoie-nos|doe|doar|contribua|faça parte|ver planos|ver
    ofertas|oferecer assinatura|gerir assinatura|minha assinatura|área do assinante|faça seu login|edição
    impressa|edição digital|edição do dia|jornal de hoje|experimente grátis|teste grátis} {agora|já|aqui|hoje|},
    {assine|subscreva|inscreva-se|cadastre-se|registe-se|receba|receber}…{newsletter|newsletters|boletim|seu
    e-mail|seu email|caixa de entrada|caixa de e-mail|caixa de correio|no email}, {conteúdo|artigo|notícia|matéria} {exclusivo|exclusiva|reservado} {para|a|aos} {assinantes|subscritores|membros}…, {exclusivo|só|apenas} para
    {assinantes|membros|subscritores}…, {este conteúdo|este artigo|esta matéria} é
    {exclusivo|exclusiva|reservado|para|só}…, {já|ainda não} {é|sou} {assinante|subscritor}…, para {continuar|prosseguir} {a ler|lendo|a
    leitura|sua leitura}…, {atingiu|você atingiu|restam|você ainda tem|você já
    leu}…{limite|artigos|matérias|reportagens}, {apoie} {o jornalismo|o nosso|nosso|a nossa|jornalismo}
    {independente|jornalismo|trabalho|redação|}…, {descarregue|baixe|instale|faça download} {a|o|do|da} {nossa|nosso|}
    {app|aplicação|aplicativo}…, {ative|ativar|receba|receber} {as|alertas|} {notificações|alertas}…,
    {digite|insira|introduza|informe|coloque} {o|seu|o seu} {e-mail|email|seu e-mail|seu email|melhor e-mail}…,
    {obrigado|obrigada} por {subscrever|assinar|se inscrever|apoiar|se cadastrar}…, {cancele|cancele a subscrição}
    quando {quiser|quiseres}…, ao {subscrever|se inscrever|clicar}…{aceita|concorda}, {gostou|gostou deste|gosta}
    {deste|desta|do nosso|deste artigo|dessa matéria|da reportagem}…
  `),
  cookie: patterns(`
    cookies, aceitar, aceito, rejeitar, recusar, nós usamos cookies…, nós utilizamos cookies…, nosso site usa
    cookies…, ao continuar navegando…, ao continuar a navegar…, ao navegar neste site…, privacidade, termos de uso,
    termos e condições, termos de serviço, condições de utilização, aviso legal, ficha técnica, proteção de dados,
    {aceitar|aceito|rejeitar|recusar|gerir|gerenciar|configurar|permitir|personalizar} {tudo|todos|cookies|os
    cookies|todos os cookies|e continuar|e fechar|preferências|opções|escolhas},
    {política|aviso|configurações|definições|preferências|gestão} de {cookies|privacidade|proteção de
    dados|dados|consentimento}, {usamos|utilizamos|nós e os nossos parceiros|nós e nossos parceiros|este site usa|este
    site utiliza|este website utiliza|este portal utiliza|o site usa|o nosso site utiliza}
    cookies…, {ao continuar|ao navegar}…{cookies|concorda|aceita}, {termos de utilização|termos e
    políticas|termos|condições|condições gerais|termos e condições de utilização|estatuto editorial|código de
    conduta|código de ética|lei da transparência|livro de estilo|princípios editoriais|política editorial|provedor do
    leitor|ombudsman|expediente|acessibilidade|mapa do site|livro de reclamações|política de comentários|lgpd|rgpd}
  `),
  comments: patterns(`
    comentários:, comentário, # comentários, # comentário, comentários #, comentários (#), nenhum comentário,
    comentar, comente, comente esta notícia, comentar esta notícia, comentar notícia, os comentários estão
    encerrados…, comentários encerrados, comentários fechados, cancelar resposta, ver comentários…, deixe a sua
    opinião…, campos obrigatórios…,
    {deixe|deixar|escreva|escrever|adicione|adicionar|envie|enviar|publique|publicar|faça|insira|seja o primeiro a
    deixar} {um|o seu|seu|o primeiro|uma|} {comentário|resposta|comentários}, {ver|ler|mostrar|carregar|ocultar|todos
    os} {os|todos os|mais|# |} comentários, {não há|sem|nenhum|ainda não há|ainda não existem} comentários, {faça
    login|inicie sessão|entre|é necessário fazer login|cadastre-se|registe-se} para
    {comentar|deixar|participar|publicar}…, {os|} comentários {estão|são}…{encerrados|fechados|desativados|moderados}, {participe|junte-se|entre} {da|à|na}
    {conversa|discussão|conversação}, {o que você achou|o que achou|qual é a sua opinião|qual a sua opinião|dê a sua
    opinião|dê sua opinião|deixe a sua opinião|e você o que acha|comente abaixo|responder|denunciar|denunciar
    comentário|# respostas|# opiniões|regras da comunidade|regras para comentários|seja o primeiro a comentar}, {o
    seu|seu} {e-mail|email|endereço de e-mail|endereço de email} não será publicado…
  `),
  copyright: patterns(`
    …todos os direitos reservados, …direitos reservados, copyright:, reprodução proibida…, {©|copyright} #…,
    {proibida|é proibida|fica proibida} {a|} reprodução…, {todos os|} direitos {reservados|de autor|autorais}…,
    {este|esta} {conteúdo|material|texto|obra|artigo} {não pode ser|está protegido|está licenciado|é protegido|é
    publicado sob}…, {republique|republicar|reproduza} {este|nossos|nossas|esta}…, {propriedade|issn|registo
    erc|nipc|cnpj|depósito legal|editora responsável|propriedade e edição}:
  `),
  page: patterns(`
    {ir|pular|saltar} para a receita, imprimir {a |}receita,
    {exclusivo para|só para|apenas para|conteúdo para} assinantes, conteúdo exclusivo, premium,
    menu, menu principal, fechar, início, página inicial, imprimir, imprimir artigo, imprimir notícia, pdf, baixar
    pdf, descarregar pdf, salvar, salvar artigo, salvar para depois, salvar notícia, guardar, guardar artigo, guardar
    para ler mais tarde, favoritar, iniciar sessão, inicie sessão, sair, fazer login, faça login, faça seu login,
    criar conta, criar uma conta, crie uma conta, minha conta, a minha conta, # min. de leitura, leitura de # min,
    leitura: # min…, tempo de leitura:, tempo de leitura…, ouvir, ouvir (# min), versão em áudio, reproduzir vídeo, ao
    vivo, em direto, carregando…, a carregar…, carregar mais, ver todas, galeria de fotos, galeria de imagens,
    fotogaleria, ver fotogaleria, ampliar, tela cheia, javascript está desativado…, seu navegador não suporta…, o seu
    navegador não suporta…, reportar erro, reportar um erro, relatar erro, comunicar erro, comunicar um erro,
    encontrou um erro?…, encontrou algum erro?…, fale conosco, contato, contacto, contacte-nos, quem somos, sobre nós,
    sobre o autor, sobre a autora, pesquisar, buscar, busca, pesquisa, este artigo tem mais de #…, esta notícia tem
    mais de #…, este artigo foi útil…, nesta página, neste artigo, min de leitura, partilhas, # partilhas, política de
    privacidade, ir para o conteúdo…, {ir|saltar|pular|voltar|avançar|regressar|volte} {para|ao|à|para o|para a|pro}
    {conteúdo|conteúdo principal|topo|início|menu|menu principal|navegação|rodapé|busca|pesquisa|home|página
    inicial|homepage|artigo|capa|página anterior|comentários}, {abrir|fechar|mostrar|ocultar|ver|expandir|ampliar}
    {menu|mais|menos|tudo|todos|galeria|foto|fotos|imagem|imagens|vídeo|perfil|mapa|índice|legenda|ecrã completo|tela
    cheia|infográfico|original|biografia}, # {min|mins|minutos|minuto} {de leitura|leitura|para ler|de áudio|de
    escuta}, {tempo estimado de leitura|tempo médio de leitura}…, {ouvir|ouça|escute|oiça|reproduzir|ler} {esta|este|o|a|}
    {notícia|artigo|matéria|áudio|podcast|conteúdo|texto|reportagem|episódio}, {assistir|assista|veja|ver}
    {ao|o|agora|} {vídeo|ao vivo|em direto|direto},
    {login|entrar|registar|registo|registar-se|cadastro|cadastrar|minha área|área pessoal|meu perfil|perfil|esqueci a
    senha|esqueci-me da palavra-passe|terminar sessão}, {favoritos|adicionar aos favoritos|guardar para ler depois|ler
    mais tarde|tamanho da letra|tamanho da fonte|aumentar letra|diminuir letra|aumentar fonte|diminuir fonte|a+
    a-|imprimir página|versão para impressão|mostrar legenda|pesquisar no site|equipa|equipe|a nossa equipa|nossa
    equipe|redação|contactos|contatos|anuncie|anuncie conosco|publicidade e contactos|trabalhe
    conosco|carreiras|ajuda|faq|perguntas frequentes|arquivo|acervo|rss|mapa do
    site|seguinte|anterior|próxima|próximo|voltar|carregando|carregar mais notícias|mais notícias|ver mais
    notícias|últimas|ao minuto}, há # {minutos|minuto|horas|hora|dias|dia|semanas|meses|anos|min|h}, #
    {visualizações|leituras|acessos|visitas}, {foto|imagem} # de #, {ver|mais|todos os|veja|leia} {todos os|todas
    as|mais|outros|artigos|textos|} {artigos|textos|notícias|posts|colunas} {de|do autor|da autora|deste autor|por}…,
    {encontrou|comunicar|reportar} {um|algum} {erro|gralha}…, {o
    seu|seu|este} navegador {não|é}…, {ative|habilite|por favor ative} {o |} javascript…,
    {contacto|contato|contactos|contatos|contacto para a imprensa|contato para imprensa|contato de imprensa|assessoria
    de imprensa|informações para a imprensa|informações à imprensa|mais informações|para mais informações|gabinete de
    comunicação|gabinete de imprensa|atendimento à imprensa|imprensa|assessoria}:, para mais informações
    {contacte|contactar|visite|acesse|consulte}…, {baixar|baixe|descarregar|download} {imagens|fotos|de imagens|de
    fotos|material|kit de imprensa}…
  `),
  call: words(`
    clique aqui, clica aqui, inscreva-se, subscreva, nossa newsletter, a nossa newsletter, nosso aplicativo,
    nosso canal, siga-nos, siga o, siga a, receba no, receba as notícias, baixe o, participe do canal, faça
    parte do canal
  `),
  disclosure: words(`
    {link|links|ligação|ligações|hiperligações} {de afiliado|de afiliados|afiliado|afiliados},
    {receber|recebemos|ganhar|ganhamos} uma {pequena|} comissão
  `),
});
