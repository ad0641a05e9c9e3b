/**
 * Portuguese. Prints as the newspapers of Brazil do (1º de março de 2026); `ptPT` has the first of the month and the
 * quotation marks of Portugal.
 */
import type { Language } from './language.ts';
import { type DateForms, dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words(
  'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
);

const names = nameList(', ', ' e ');

const dates: DateForms = {
  day: (day, month, year) => `${day} de ${nameOf(months, month)} de ${year}`,
  month: (month, year) => `${nameOf(months, month)} de ${year}`,
};

export const pt: Language = {
  tag: 'pt',
  reading: () => ({
    byline: words(`
      por, escrito por, texto de, texto por, texto:, textos:, redigido por, publicado por, elaborado por, postado por,
      reportagem de, uma reportagem de, artigo de, um artigo de, crônica de, crónica de, análise de, uma análise de,
      opinião de, entrevista de, entrevista a cargo de, coluna de, autor:, autora:, autores:, autoras:, autor(a):,
      repórter:, jornalista:, redator:, redatora:
    `),
    bylineEnd: [],
    and: words('e'),
    source: words(`
      fonte:, fontes:, com informações de, com informações da, com informações do, com informação de, com agências:,
      via:, crédito:, créditos:, publicado originalmente em, publicado originalmente por, publicado originalmente
      no, publicado originalmente na, originalmente publicado em, originalmente publicado por, originalmente
      publicado no, originalmente publicado na, publicado pela primeira vez em, este artigo foi publicado
      originalmente em, este artigo foi publicado originalmente por, este artigo foi publicado originalmente no,
      este artigo foi publicado originalmente na, este artigo foi originalmente publicado em, este artigo foi
      originalmente publicado no, este artigo foi originalmente publicado na, este texto foi publicado originalmente
      em, este texto foi publicado originalmente no, este texto foi publicado originalmente na, reproduzido com
      permissão de, este artigo foi publicado originalmente, texto publicado originalmente, por cortesia de, este
      texto foi publicado pela primeira vez
    `),
    photo: words(`
      foto:, fotos:, foto de, fotos de, foto por, fotografia:, fotografias:, fotografia de, fotógrafo:, fotógrafa:,
      crédito da foto:, créditos da foto:, crédito foto:, crédito da imagem:, crédito imagem:, foto de arquivo:,
      foto de capa:, foto ilustrativa:, imagem:, imagens:, imagem ilustrativa:, imagem de capa:,
      legenda da foto:, ilustração:, ilustrações:, ilustração de, infografia:, infográfico:, gráfico:, arte:, vídeo:,
      captura de tela:, captura de ecrã:, divulgação:, reprodução:
    `),
    reporting: words(`
      reportagem:, reportagem adicional de, reportagem adicional:, com reportagem de, com a colaboração de,
      com colaboração de, colaboração:, colaborou:, colaboraram:, colaborou para este texto:, com contribuição de,
      com contribuições de, apuração:, apuração de, pesquisa:, investigação:
    `),
    editing: words(`
      edição:, edição de, edição por, editado por, editor:, editora:, editores:, revisão:, revisão de, revisado por,
      revisto por, redação:, verificação:, checagem:
    `),
    translation: words(`
      tradução:, tradução de, tradução por, traduzido por, traduzido do inglês por, tradutor:, tradutora:,
      versão em português:
    `),
    published: words(`
      publicado, publicado em, publicada em, publicado a, publicado às, publicação:, publicado há, data de publicação:,
      data da publicação:, data:, postado em, criado em, criado:, primeira publicação:
    `),
    updated: words(`
      atualizado, atualizado em, atualizada em, atualizado a, atualizado às, atualizado há, actualizado em, actualizado a,
      actualizado, atualização:, última atualização:, última atualização em, última atualização, última actualização:,
      modificado em, última modificação:, última modificação em, alterado em
    `),
    correction: words(`
      correção:, correções:, correcção:, errata:, erramos:, retificação:, rectificação:, esclarecimento:, corrigido:
    `),
    updateNote: words(`
      atualização:, actualização:, este artigo foi atualizado, este artigo foi actualizado, este texto foi
      atualizado, esta reportagem foi atualizada, esta notícia foi atualizada, esta matéria foi atualizada, notícia
      atualizada:, notícia atualizada, artigo atualizado
    `),
    editorNote: words(`
      nota do editor, nota da editora, nota dos editores, nota da redação, nota da redacção, nota editorial, nota da
      direção, nota do autor, nota da autora, nota do tradutor, n. da r., n. do e., nota:, aviso:, observação:,
      transparência:, o autor escreve segundo, a autora escreve segundo, o autor escreve de acordo, a autora escreve
      de acordo, as opiniões expressas, os artigos assinados, os textos publicados nesta, esta entrevista foi
      editada, os nomes foram alterados, este texto não reflete
    `),
    section: words(`
      opinião, editorial, coluna, crónica, crônica, análise, entrevista, reportagem, crítica, perfil, ensaio,
      sociedade, política, economia, cultura, desporto, esporte, esportes, mundo, brasil, portugal, local, ciência,
      saúde, meio ambiente, ambiente, tecnologia, última hora, exclusivo, comunicado, comunicado de imprensa,
      cotidiano
    `),
    home: words('início, home, página inicial, capa'),
    office: words(`
      jornalista, redactor, redator, redatora, redacção, redação, correspondente, repórter, enviado, enviada,
      colunista, editor, editora, escritor, escritora, autor, autora, historiador, historiadora, economista,
      professor, professora, crítico, crítica, fotógrafo, fotógrafa, diretor, diretora, director, directora,
      colaborador, colaboradora
    `),
    asking: words(`
      que, quê, quem, como, porquê, por que, porque, quando, onde, aonde, qual, quais, quanto, quanta, quantos
    `),
    end: words('fim'),
    photoEnd: [],
    authorNote: words('o autor é, a autora é, sobre o autor:, sobre a autora:, os autores são'),
    newsroom: words(`
      versão anterior, primeira versão, foi atualizada, foi atualizado, foi actualizada, foi actualizado, foi
      corrigida, foi corrigido, não reflete necessariamente, não refletem necessariamente, não representa
      necessariamente, não representam necessariamente, responsabilidade dos autores, responsabilidade do autor,
      responsabilidade da autora, nomes foram alterados, nome fictício, antiga ortografia, acordo ortográfico,
      editada por questões
    `),
    republished: words(`
      publicado originalmente, publicada originalmente, originalmente publicado, publicado pela primeira vez,
      publicada pela primeira vez, saiu primeiro, foi publicado em, cortesia de, com autorização, com informações,
      com a agência, excerto de, trecho de, em parceria com, agência de notícias
    `),
    question: words('pergunta:, p:'),
    answer: words('resposta:, r:'),
    furniture: {
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
    },
    months: monthWords(`
      janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago,
      setembro/set, outubro/out, novembro/nov, dezembro/dez
    `),
    weekdays: words(`
      segunda, terça, quarta, quinta, sexta, feira, sábado, domingo, seg, ter, qua, qui, sex, sáb, dom
    `),
    dateWords: words('de, do, a, o, as, em, dia, na, no, pelas'),
    speech: words(`
      disse, diz, dizia, afirmou, afirma, afirmava, explicou, explica, explicava, contou, conta, acrescentou,
      acrescenta, declarou, declara, destacou, destaca, ressaltou, ressalta, salientou, salienta, sublinhou, sublinha,
      perguntou, pergunta, respondeu, responde, comentou, comenta, alertou, alerta, avisou, avisa, garantiu, garante,
      assegurou, assegura, lembrou, lembra, recordou, recorda, relatou, relata, escreveu, escreve, defendeu, defende,
      admitiu, admite, reconheceu, reconhece, confessou, confessa, concluiu, conclui, revelou, revela, completou,
      completa, observou, observa, argumentou, argumenta, criticou, critica, lamentou, lamenta, prometeu, promete,
      insistiu, insiste, referiu, refere, frisou, frisa, indicou, indica, resumiu, resume, brincou, brinca,
      questionou, questiona, considerou, considera, anunciou, anuncia, confirmou, confirma
    `),
  }),
  labels: {
    byline: (list) => `Por ${names(list)}`,
    names,
    source: 'Fonte',
    photo: 'Foto',
    reporting: 'Reportagem',
    editing: 'Edição',
    author: 'Autor',
    editor: 'Editor',
    translator: 'Tradução',
    published: 'Publicado',
    updated: 'Atualizado',
    notes: 'Notas',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Voltar à referência ${n}`,
    correction: 'Correção',
    update: 'Atualização',
    editorNote: 'Nota da redação',
    tip: 'Dica',
    contents: 'Índice',
    cover: 'Capa',
    table: 'Tabela',
    figure: 'Figura',
    tableNumber: (n) => `Tabela ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Imagem',
    page: 'Página',
    pageOf: (n, total) => `Página ${n} de ${total}`,
    continued: 'continuação',
    articleCount: (n) => (n === 1 ? '1 artigo' : `${n} artigos`),
    accessibilitySummary: (pictures) =>
      `O texto segue a ordem de leitura; os títulos, os links e as notas estão marcados como tais.${pictures ? ' As imagens têm descrição.' : ''}`,
  },
  formatDate: dateWriter({
    ...dates,
    day: (day, month, year) => dates.day(day, month, year).replace(/^1 /, '1º '),
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};

/** Portuguese of Portugal. */
export const ptPT: Language = { ...pt, tag: 'pt-PT', formatDate: dateWriter(dates), quotes: ['«', '»', '“', '”'] };
