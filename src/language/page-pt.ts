/** Portuguese words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const ptPage = (): FurnitureWords => ({
  share: words(`
    compartilhar:, compartilhe:, compartilhe este artigo, compartilhe esta notícia, compartilhe esta reportagem,
    compartilhe essa notícia, compartilhe esta matéria, compartilhar notícia, compartilhar este artigo,
    compartilhar artigo, compartilhe isso:, compartilhe nas redes sociais…, compartilhar no facebook,
    compartilhar no twitter, compartilhar no x, compartilhar no linkedin, compartilhar no whatsapp,
    compartilhar via whatsapp, compartilhar no…, compartilhar em…, compartilhar por…, compartilhe no…, compartilhe pelo…,
    partilhar:, partilhe:, partilhar artigo, partilhar este artigo, partilhe este artigo, partilhar notícia,
    partilhar no facebook, partilhar no twitter, partilhar no x, partilhar no linkedin, partilhar no whatsapp,
    partilhar no…, partilhar via…, partilhar por…, enviar por e-mail, enviar por email, enviar a um amigo, tuitar,
    copiar link, copiar ligação, link copiado, link copiado!, # compartilhamentos, # compartilhamento,
    # partilhas, # partilha, siga-nos, siga-nos:, siga-nos no…, siga-nos nas…, siga-nos em…, siga o…, siga a…,
    siga nosso canal…, siga nossas redes…, acompanhe-nos…, nos siga no…, entre no nosso canal…,
    entre no grupo…, participe do nosso grupo…, participe do canal…, oferecer artigo, presentear artigo
  `),
  related: words(`
    leia também:, leia também…, leia mais:, leia mais…, leia ainda:, leia:, ler também:, ler mais:, ler mais…,
    leia a seguir:, leia mais sobre…, saiba mais:, saiba mais…, saiba mais sobre…, veja também:, veja mais:,
    veja:, ver mais:, ver também:, veja ainda:, assista:, assista também:, ouça:, ouça também:, confira também:,
    confira:, continue lendo, continue a ler, continuar lendo, continuar a ler, continue lendo…, você pode gostar
    de…, você também pode gostar, você também pode gostar…, talvez você goste…, pode interessar…, também pode
    gostar, pode gostar de ler, também lhe pode interessar, relacionado:, relacionados:, relacionadas:, notícias
    relacionadas:, artigos relacionados:, artigo relacionado:, matérias relacionadas:, conteúdo relacionado:,
    conteúdos relacionados:, posts relacionados, mais sobre este tema, mais sobre…, mais notícias:, mais lidas,
    mais lidos, as mais lidas, os mais lidos, mais populares, mais vistas, mais vistos, em alta, tendências,
    destaques, últimas notícias, últimas, recomendado, recomendados, recomendado para você, recomendados para
    você, recomendamos:, não perca:, a não perder:, próximo artigo, artigo anterior, próxima notícia, notícia
    anterior, próximo, anterior, tópicos:, tópicos relacionados, temas:, assuntos:, etiquetas:, tags:,
    marcadores:, clique aqui para…, clique aqui e…, clique aqui, subscreva e leia…, mais de…, mais notícias…,
    artigo anterior:, próximo artigo:, veja mais
  `),
  advert: words(`
    publicidade:, anúncio:, anúncios, propaganda, patrocinado, conteúdo patrocinado, patrocinado por…,
    conteúdo publicitário, conteúdo de marca, conteúdo de parceiro, conteúdo comercial, informe publicitário,
    continua após a publicidade, continua depois da publicidade, continua após o anúncio, continua após a publicidade…,
    continua depois da publicidade…, continue lendo após a publicidade…, o artigo continua após…,
    a seguir à publicidade…, role para continuar…, pular anúncio, pular publicidade, saltar publicidade,
    fechar anúncio, links patrocinados, pub
  `),
  newsletter: words(`
    newsletter:, newsletters, boletim:, boletim informativo, assine, assine…, assine já, assinar, assinar
    newsletter, assinatura, já é assinante?…, já é assinante…, sou assinante, conteúdo exclusivo para assinantes…,
    exclusivo para assinantes…, exclusivo assinantes, subscreva…, subscreva, subscrever, subscrever newsletter,
    subscreva a newsletter…, subscreva a nossa newsletter…, inscreva-se…, inscreva-se, inscrever-se, inscrição,
    cadastre-se…, cadastre-se, registe-se…, registe-se, registre-se, receba nossa newsletter…, receba a nossa
    newsletter…, receba as notícias…, receba notícias…, receba as principais notícias…, receba no seu e-mail…,
    receba no seu email…, receba o melhor…, seu e-mail, o seu e-mail, seu email, o seu email, digite seu e-mail…,
    insira seu e-mail…, insira o seu e-mail…, endereço de e-mail, obrigado por se inscrever…, inscrição feita com
    sucesso…, você pode cancelar a inscrição…, apoie o jornalismo…, apoie-nos…, apoie, contribua, doe, doe agora,
    faça uma doação, torne-se assinante…, torne-se membro…, baixe o aplicativo…, baixe nosso aplicativo…, baixe o
    app…, descarregue a app…, ativar notificações, ative as notificações…, receba no seu…, receba a nossa…
  `),
  cookie: words(`
    cookies, política de cookies, configurações de cookies, definições de cookies, gerir cookies,
    gerenciar cookies, aceitar cookies, aceitar todos os cookies, aceitar tudo, aceitar todos, aceitar,
    aceito, aceitar e continuar, aceitar e fechar, rejeitar tudo, rejeitar todos, rejeitar, recusar, recusar todos,
    usamos cookies…, utilizamos cookies…, nós usamos cookies…, nós utilizamos cookies…, este site usa cookies…,
    este site utiliza cookies…, este website utiliza cookies…, nosso site usa cookies…, ao continuar navegando…,
    ao continuar a navegar…, ao navegar neste site…, política de privacidade, privacidade, aviso de privacidade,
    termos de uso, termos e condições, termos de serviço, condições de utilização, aviso legal, ficha técnica,
    proteção de dados
  `),
  comments: words(`
    comentários:, comentário, # comentários, # comentário, comentários #, comentários (#), sem comentários, nenhum
    comentário, comentar, comente, comente esta notícia, comentar esta notícia, comentar notícia, deixe um
    comentário, deixe seu comentário, deixe o seu comentário, deixar um comentário, deixe uma resposta, adicionar
    comentário, adicione um comentário, escreva um comentário, escreva seu comentário, escrever comentário,
    escrever um comentário, publicar comentário, enviar comentário, ver comentários, ver os comentários, ver todos
    os comentários, mostrar comentários, ler comentários, carregar mais comentários, participe da conversa,
    junte-se à conversa, participe da discussão, os comentários estão encerrados…, comentários encerrados,
    comentários fechados, inicie sessão para comentar…, faça login para comentar…, responder, cancelar resposta, o
    seu endereço de e-mail não será publicado…, o seu endereço de email não será publicado…, seu endereço de
    e-mail não será publicado…, ver comentários…, deixe a sua opinião…
  `),
  copyright: words(`
    …todos os direitos reservados, todos os direitos reservados…, …direitos reservados, direitos reservados…,
    copyright:, é proibida a reprodução…, proibida a reprodução…, reprodução proibida…
  `),
  page: words(`
    ir para o conteúdo, ir para o conteúdo principal, ir para conteúdo, pular para o conteúdo, pular para o
    conteúdo principal, saltar para o conteúdo, saltar para o conteúdo principal, ir para o menu, menu, menu
    principal, abrir menu, fechar menu, fechar, voltar ao topo, ir para o topo, voltar ao início, voltar, início,
    página inicial, imprimir, imprimir artigo, imprimir notícia, pdf, baixar pdf, descarregar pdf, salvar, salvar
    artigo, salvar para depois, salvar notícia, guardar, guardar artigo, guardar para ler mais tarde, adicionar
    aos favoritos, favoritar, entrar, iniciar sessão, inicie sessão, sair, terminar sessão, fazer login, faça
    login, faça seu login, criar conta, criar uma conta, crie uma conta, minha conta, a minha conta, # min de
    leitura, # minutos de leitura, # min. de leitura, # mins de leitura, leitura de # min, leitura: # min…, tempo
    de leitura:, tempo de leitura…, ouvir, ouvir artigo, ouvir notícia, ouça este artigo, ouça este conteúdo, ouça
    a notícia, ouvir este artigo, ouvir (# min), versão em áudio, reproduzir vídeo, ver vídeo, assistir vídeo,
    assista ao vídeo, veja o vídeo, ao vivo, em direto, carregando…, a carregar…, carregar mais, mostrar mais,
    mostrar menos, ver menos, ver tudo, ver todos, ver todas, ver galeria, galeria de fotos, galeria de imagens,
    fotogaleria, ver fotogaleria, ampliar imagem, ampliar foto, ampliar, abrir imagem, tela cheia, ative o
    javascript…, por favor ative o javascript…, javascript está desativado…, seu navegador não suporta…, o seu
    navegador não suporta…, reportar erro, reportar um erro, relatar erro, comunicar erro, comunicar um erro,
    encontrou um erro?…, encontrou algum erro?…, fale conosco, contato, contacto, contactos, contacte-nos, quem
    somos, sobre nós, sobre o autor, sobre a autora, ver perfil, ver todos os artigos de…, todos os artigos de…,
    mais artigos de…, mais textos de…, pesquisar, buscar, busca, pesquisa, este artigo tem mais de #…, esta
    notícia tem mais de #…, este artigo foi útil…, nesta página, neste artigo, encontrou um erro…, min de leitura,
    partilhas, # partilhas, política de privacidade, ir para o conteúdo…
  `),
});
