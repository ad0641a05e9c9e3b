/** Portuguese words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { ptPage } from './page-pt.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const ptReading = (): ReadingWords => ({
  byline: patterns(`
    por, escrito por, texto:, textos:, redigido por, publicado por, elaborado por, postado por, uma reportagem de,
    um artigo de, uma análise de, opinião de, entrevista a cargo de, coluna de, autor(a):, redator:, redatora:,
    {texto|textos|reportagem|entrevista|artigo|análise|crónica|crônica} {de|por}, {texto e fotos|texto e
    fotografia|texto e fotografias|textos e fotos|reportagem e fotos} {de|por|:},
    {autor|autora|autores|autoras|por|escreve|escrevem|jornalista|jornalistas|colunista|cronista|entrevistador|entrevista|entrevista
    conduzida por|repórter|correspondente|enviado especial|enviada especial}:, {escreve|escrevem|entrevista
    conduzida por|com entrevista de}
  `),
  bylineEnd: [],
  and: words('e'),
  source: patterns(`
    {referência|referências|referência bibliográfica|fonte dos dados|artigo científico|extraído de|excerto de|trecho
    de|com agências|agências|com agência estado|com informações da agência}:,
    fonte:, fontes:, com informação de, créditos:, originalmente publicado em, originalmente publicado por,
    originalmente publicado no, originalmente publicado na, este artigo foi publicado originalmente em, este artigo
    foi publicado originalmente por, este artigo foi publicado originalmente no, este artigo foi publicado
    originalmente na, este artigo foi originalmente publicado em, este artigo foi originalmente publicado no, este
    artigo foi originalmente publicado na, este texto foi publicado originalmente em, este texto foi publicado
    originalmente no, este texto foi publicado originalmente na, reproduzido com permissão de, texto publicado
    originalmente, por cortesia de, este texto foi publicado pela primeira vez, {este|o}
    {artigo|texto|ensaio|conteúdo} {foi|saiu|é} {publicado|originalmente|republicado|primeiro}
    {originalmente|em|por|no|na|primeiro|do|de}, {esta|a}
    {reportagem|matéria|entrevista|crônica|crónica|coluna|notícia} foi {publicada|originalmente}
    {originalmente|em|por|no|na|publicada}, {publicado|publicada} {originalmente|pela primeira vez} {em|no|na|por},
    {com informações|com dados|com reportagem|com agências|com agência} {de|da|do|das|dos}, {com informações|com
    agências|fonte original|fonte do texto|via|crédito|conteúdo de|matéria original|artigo
    original|texto original}:, com {lusa|agência lusa|agências|reuters|afp}
  `),
  photo: patterns(`
    {divulgação|foto arquivo|arquivo pessoal|foto arquivo pessoal|foto de divulgação|gentileza|cortesia|imagem de
    satélite|dr|d.r.|direitos reservados|foto dr}:, {foto|imagem} {cedida por|de divulgação|arquivo
    pessoal|gentileza|enviada por},
    foto de, fotos de, foto por, fotografia de, fotógrafo:, fotógrafa:, crédito da foto:, créditos da foto:, crédito
    foto:, crédito da imagem:, crédito imagem:, foto de arquivo:, foto ilustrativa:, imagem ilustrativa:, legenda da
    foto:, arte:, captura de tela:, captura de ecrã:, divulgação:, reprodução:,
    {foto|fotos|imagem|imagens|fotografia|fotografias|ilustração|ilustrações|infográfico|infografia|gráfico|gráficos|vídeo|vídeos|mapa|desenho|charge|cartoon|montagem|colagem|câmara|câmera|crédito|créditos|crédito
    da fotografia|créditos das fotos|créditos das imagens|foto reprodução|foto divulgação|foto cedida|foto
    ilustração|imagem cedida|imagem de arquivo|imagem de capa|imagem em destaque|foto destaque|fotos e
    vídeo|legenda|fonte da imagem|fonte da foto|d.r.|foto de capa|foto principal|repórter fotográfico|repórter de
    imagem|arquivo}:, {ilustrações|ilustração|infografia|infográfico|imagens|imagem|vídeo|gráfico|fotografias}
    {de|por}, {foto|fotos|imagem} {divulgação|reprodução|arquivo|ilustrativa|meramente ilustrativa|cedida por}
  `),
  reporting: patterns(`
    {com reportagem|com a colaboração|com a participação|com colaboração|com apuração|com informações} {de|da|do},
    {com|colaborou|repórteres|correspondentes|apuração e texto|produção e reportagem|participou|participaram}:,
    reportagem adicional de, com a colaboração de, colaborou:, colaboraram:, colaborou para este texto:, com
    contribuições de, apuração de, pesquisa:, investigação:, {colaborou|colaboraram|com colaboração|com a
    contribuição|com reportagem|com apuração|com contribuição} {de|:|nesta reportagem}, {colaboração
    de|colaboração|produção|apuração|reportagem e texto|reportagem|dados|pesquisa e texto|reportagem adicional|com a
    participação de}:
  `),
  editing: patterns(`
    {edição de imagem|edição de vídeo|edição web|edição digital|revisão técnica|copidesque|copy
    desk|fechamento|coordenação editorial|edição final|design|arte e edição}:,
    edição de, revisão de, redação:, {edição|revisão|revisão de texto|edição de texto|edição e
    revisão|editor|editora|editores|editor responsável|subeditor|chefe de
    redação|coordenação|supervisão|checagem|verificação|fact-checking|paginação|diagramação|montagem|sonoplastia|edição
    de imagem|editado por}:, {editado|revisto|revisado|verificado|edição} por
  `),
  translation: patterns(`
    tradução:, versão em português:, {tradução|traduzido|traduzida} {de|por|do inglês por|do inglês de|do espanhol
    por|do francês por}, {tradutor|tradutora|tradução do inglês|tradução e adaptação}:
  `),
  published: patterns(`
    publicado, criado:, primeira publicação:,
    {publicado|publicada|postado|postada|criado|criada|veiculado|divulgado} {em|a|às|no dia|há|:}, {data de
    publicação|data da publicação|data|publicação|publicado|publicado originalmente em|hora|data e hora|data de
    criação|embargo}:
  `),
  updated: patterns(`
    atualizado, actualizado, atualização:, última atualização:, última atualização, última actualização:, última
    modificação:,
    {atualizado|atualizada|actualizado|actualizada|modificado|modificada|alterado|editado|revisto|revisado}
    {em|a|às|no dia|há|:}, {última|ultima} {atualização|actualização|modificação|alteração|edição} {em|a|às|:},
    {data de atualização|data de modificação|atualização em}:
  `),
  correction: patterns(`
    correcção:, corrigido:,
    {correções|correcções|correção|errata|erratas|erramos|retificação|rectificação|esclarecimento|esclarecimentos|nota
    de correção|nota de esclarecimento|corrigenda|direito de resposta|correção da redação}:, {uma versão anterior|na
    versão anterior|em uma versão anterior|numa versão anterior|uma primeira versão|diferentemente do que}
    {deste|desta|do|da|foi|informou|informava|publicamos}, {por um erro|por erro|devido a um erro} {de edição|da
    redação}
  `),
  updateNote: patterns(`
    actualização:, notícia atualizada:, notícia atualizada, artigo atualizado, {este|o} {artigo|texto|conteúdo}
    {foi|será|está a ser|está sendo} {atualizado|actualizado|modificado|alterado}, {esta|a}
    {notícia|matéria|reportagem|publicação} {foi|será|está sendo|está a ser}
    {atualizada|actualizada|modificada|alterada}, {atualização|em atualização|notícia em atualização|matéria em
    atualização|em desenvolvimento|última hora}:
  `),
  editorNote: patterns(`
    {correção|erramos|errata|esclarecimento|rectificação|retificação|nb|n.b.|ps|p.s.|metodologia|transparência|ressalva}:,
    {esta|este|o|a} {reportagem|matéria|texto|artigo|viagem|investigação|entrevista} {foi produzida|foi
    produzido|foi realizada|foi realizado|foi financiada|foi apoiada|faz parte|contou com|foi digitalizado|foi
    digitalizada|recebeu}, {os|alguns} nomes {foram|são|dos},
    n. da r., n. do e., nota:, observação:, os textos publicados nesta, {nota|notas} {do editor|da editora|dos
    editores|da redação|da redacção|de redação|da edição|editorial|do autor|da autora|do tradutor|da tradutora|da
    direção|da direcção|metodológica|ao leitor|aos leitores}, {n. da r.|n.r.|n.d.r.|n. do e.|n. do t.|n. da t.|aviso
    legal|isenção de responsabilidade|aviso|advertência|transparência|disclaimer|declaração de interesses|nota de
    transparência|observação da redação}:, {as|os} {opiniões|artigos|textos|colunas|conteúdos|ideias}
    {expressas|expressos|assinados|publicados|aqui|dos colunistas|de opinião|emitidas}, {os|alguns|o} {nomes|nome}
    {foram|foi|dos|das} {alterados|trocados|mudados|alterado|trocado}, esta {entrevista|conversa} foi
    {editada|condensada|traduzida}, este {artigo|texto|conteúdo} {faz parte|é parte|não reflete|não representa|foi
    produzido|contém|é da responsabilidade|é de responsabilidade}, {o autor|a autora} escreve {segundo|de acordo|ao
    abrigo|conforme}
  `),
  section: words(`
    editorial, crónica, crônica, análise, entrevista, reportagem, crítica, perfil, ensaio, sociedade, economia,
    cultura, desporto, esporte, esportes, brasil, portugal, local, ciência, saúde, meio ambiente, ambiente, última
    hora, comunicado, comunicado de imprensa, cotidiano,
    {notícias|notícia|atualidade|actualidade|nacional|internacional|mundo|país|cidades|cidade|regional|regiões|lisboa|porto|são
    paulo|rio de janeiro|brasília|nordeste|europa|américa
    latina|áfrica|angola|moçambique|política|eleições|justiça|segurança|polícia|educação|ensino|empresas|negócios|finanças|mercados|mercado|dinheiro|imobiliário|emprego|trabalho|energia|agro|agronegócio|agricultura|transportes|automóvel|auto|carros|tecnologia|tec|inovação|internet|clima|natureza|planeta|sustentabilidade|bem-estar|equilíbrio|vida|família|comportamento|estilo|estilo
    de
    vida|moda|beleza|gastronomia|comida|receitas|viagem|viagens|turismo|fugas|lazer|livros|literatura|cinema|séries|televisão|tv|música|teatro|dança|artes|arte|exposições|arquitetura|arquitectura|design|ilustrada|ilustríssima|cultura
    e
    lazer|entretenimento|famosos|celebridades|media|mídia|futebol|automobilismo|ténis|tênis|religião|história|ciência
    e saúde|direitos humanos|igualdade|imigração|animais|praias|revista|magazine|fim de
    semana|diversidade|blogs|geral}, {opinião|artigo|artigo de
    opinião|artigos|colunas|colunistas|coluna|editoriais|tribuna|tendências/debates|debate|ideias|carta|cartas|cartas
    ao diretor|carta do leitor|painel do leitor|cartas do leitor|entrevistas|a entrevista|grande
    entrevista|reportagens|grande
    reportagem|crónicas|crônicas|perfis|retrato|obituário|obituários|críticas|resenha|recensão|ensaios|investigação|investigativo|especial|especiais|dossiê|dossier|explicador|entenda|explica|verificação|checagem|fact-check|fato
    ou fake|prova dos factos|dados|infografia|podcast|vídeo|vídeos|galeria|fotogaleria|em direto|ao
    vivo|direto|urgente|plantão|exclusivo|notas|breves|comunicado à imprensa|press release|nota à imprensa|nota de
    imprensa|sala de imprensa|testemunho|depoimento|relato|memória|ponto de vista|análise política|guia|dicas|passo
    a passo|conversa|em foco|destaque|capa|primeira página|blog|longa-metragem|crónica de
    opinião|tira-dúvidas|perguntas e respostas}
  `),
  title: words(`
    em resumo, em síntese, em números, em poucas palavras, o essencial, pontos principais, pontos-chave,
    destaques, os números, os fatos, os factos, dados, o que se sabe, o que sabemos, o que se sabe até agora, o
    que muda, o que é preciso saber, entenda o caso, entenda, cronologia, linha do tempo, contexto, o contexto,
    antecedentes, histórico, história, introdução, resumo, sumário, conclusão, conclusões, balanço, veredito,
    veredicto, nosso veredito, e agora, e depois, o que vem a seguir, o que acontece agora, próximos passos, os
    próximos passos, perspectivas, o futuro, por que importa, por que é importante, como funciona, como chegar,
    como ajudar, repercussão, reações, o problema, a solução, vantagens, desvantagens, prós e contras, prós,
    contras, ingredientes, {os|} ingredientes para {quatro|seis|oito|4|6|8} {pessoas|porções}, preparo,
    preparação, modo de preparo, modo de fazer, para {a massa|o recheio|o molho|a cobertura|a calda}, dicas,
    rendimento, onde ficar, onde comer, quando ir, o que ver, serviço, informações práticas, horário, horários,
    preços, bilhetes, ingressos, programa, programação, elenco, ficha técnica, perfil, biografia, percurso, quem
    é, sobre o autor, sobre a autora, sobre nós, sobre a empresa, contato, contacto, contatos, contactos,
    contato para a imprensa, contactos para a imprensa, contato para imprensa, assessoria de imprensa, mais
    informações, para mais informações, informações adicionais, fontes, referências, bibliografia, notas,
    perguntas frequentes, classificação, resultados, previsão do tempo
  `),
  home: words('início, home, página inicial, capa'),
  office: words(`
    jornalista, redactor, redator, redatora, redacção, redação, correspondente, repórter, enviado, enviada,
    colunista, editor, editora, escritor, escritora, autor, autora, historiador, historiadora, economista,
    professor, professora, crítico, crítica, fotógrafo, fotógrafa, diretor, diretora, director, directora,
    colaborador, colaboradora, {jornalistas|redactora|editora-chefe|editor-chefe|chefe de
    redação|subeditor|subeditora|articulista|cronista|comentador|comentadora|comentarista|analista|politólogo|cientista
    político|cientista
    política|sociólogo|socióloga|filósofo|filósofa|ensaísta|investigador|investigadora|pesquisador|pesquisadora|académico|acadêmico|docente|professora
    universitária|romancista|fotojornalista|fotorrepórter|ilustrador|ilustradora|tradutor|tradutora|estagiário|estagiária|apresentador|apresentadora|assessoria|assessor
    de imprensa|enviado especial|enviada especial|sucursal|diretor
    adjunto|colaboradores|cartunista|dramaturgo|dramaturga|ensaísta}
  `),
  asking: words(`
    que, quê, quem, como, porquê, por que, porque, quando, onde, aonde, qual, quais, quanto, quanta, quantos
  `),
  end: words('fim'),
  photoEnd: [],
  pictured: words(`
    vista de, vista da, vista do, vista aérea, vista geral, imagem de, imagem da, imagem do, imagem aérea, imagem
    de arquivo, foto de arquivo, captura de {tela|ecrã}, cena de, em cena, momento em que, na sua
    {oficina|casa|cozinha|loja}, no seu {ateliê|escritório}, da esquerda para, em primeiro plano, ao fundo, posa,
    posam, durante {o|a|os|as|um|uma}
  `),
  presenting: words('é, escreve, ensina, leciona, vive, mora, trabalha, dirige, colabora'),
  authorNote: patterns(`
    {sobre o|sobre a} {autor|autora|colunista|cronista|repórter}:, {o|a}
    {autor|autora|colunista|cronista|articulista|jornalista}
    {é|trabalha|ensina|vive|escreve|publicou|dirige|leciona},
    sobre o autor:, sobre a autora:, {o|a|nosso|nossa}
    {autor|autora|escritor|escritora|colunista|cronista|jornalista} é, {os autores|as autoras} são, {sobre os
    autores|acerca do autor|acerca da autora|perfil do autor|quem é}:, {o autor|a autora} escreve
  `),
  itself: words(`
    esta reportagem, este artigo, este texto, esta matéria, esta entrevista, esta investigação, esta viagem, este
    conteúdo, este projeto, esta série, esta notícia, este trabalho, o jornalista viajou, a jornalista viajou, o
    repórter viajou, a repórter viajou
  `),
  made: words(`
    apoio, financiada, financiado, bolsa, convite, despesas, digitalizado, digitalizada, traduzido, traduzida,
    realizada, realizado, produzida, produzido, editada, editado, resumida, atualizada, atualizado, corrigida,
    corrigido, alterada, alterado, publicada, publicado, parceria, colaboração, faz parte, excerto, trecho,
    elaborada, elaborado, condensada
  `),
  newsroom: words(`
    foi digitalizado, foi digitalizada, erros de transcrição, grafia original, grafia da época, traduzido
    automaticamente, com auxílio de inteligência artificial, com ajuda de inteligência artificial, com recurso a
    inteligência artificial, viajou a convite, viajaram a convite, para fins informativos, a título informativo, a
    título indicativo, não substitui a consulta, não substitui o aconselhamento, preços sujeitos a, nome alterado,
    centro de valorização da vida, reserva-se o direito de,
    versão anterior, primeira versão, foi atualizada, foi atualizado, foi actualizada, foi actualizado, foi
    corrigida, foi corrigido, não reflete necessariamente, não refletem necessariamente, não representa
    necessariamente, não representam necessariamente, responsabilidade dos autores, responsabilidade do autor,
    responsabilidade da autora, nomes foram alterados, nome fictício, antiga ortografia, acordo ortográfico, editada
    por questões, versão anterior deste, versão anterior desta, primeira versão deste, primeira versão desta, foi
    alterada, foi alterado, foi modificado, foi modificada, foi retificada, foi retificado, foram alterados, foram
    trocados, nome foi alterado, nome foi trocado, nomes fictícios, nomes foram trocados, para proteger a
    identidade, para preservar a identidade, para preservar sua identidade, não reflete a opinião, não refletem a
    opinião, não reflectem a opinião, não refletem, são de responsabilidade, é de responsabilidade, são da
    responsabilidade, é da responsabilidade, são de inteira responsabilidade, é de inteira responsabilidade, novo
    acordo ortográfico, escreve de acordo, escreve segundo, por razões de clareza, por motivos de clareza, foi
    condensada, foi editada, informava incorretamente, dizia incorretamente, pedimos desculpa, pedimos desculpas,
    lamentamos o erro
  `),
  republished: words(`
    excerto do romance, trecho do romance, com informações de agências, com a lusa, com informações da agência, sob
    licença creative commons, publicado sob licença,
    publicado originalmente, publicada originalmente, originalmente publicado, publicado pela primeira vez,
    publicada pela primeira vez, saiu primeiro, foi publicado em, cortesia de, com autorização, com informações, com
    a agência, excerto de, trecho de, em parceria com, agência de notícias, saiu originalmente, publicado
    originalmente em, apareceu originalmente, originalmente publicada, reproduzido com, reproduzido de, republicado
    de, com permissão, com autorização de, extraído de, extraído do, extrato de, trecho do livro, excerto do livro,
    pré-publicação, em colaboração com, com informações da, com informações do, com agência lusa, licença creative
    commons, este texto foi publicado
  `),
  correspondent: patterns(`
    {do|da|dos|pelo|pela} {nosso|nossa|nossos} {correspondente|correspondentes|enviado especial|enviada
    especial|enviados especiais|repórter}, {do|da|dos} {enviado especial|enviada especial|enviados especiais},
    {enviado especial|enviada especial|correspondente} {a|ao|à|em|no|na}
  `),
  tip: patterns(`
    {importante|atenção}:, {sugestão|o truque|o segredo|segredo|dica da chef|dica do chef|dica de ouro|dica
    extra|dica bônus|conselho do chef|recomendação}:,
    dica:, dicas:, {a|nossa|uma} dica:, dica {do chef|da chef|extra|de especialista}:, conselho:, truque:
  `),
  info: patterns(`
    {serviço|informações|mais informações|para mais informações|informações práticas|guia prático|como chegar e
    horários|contacto|contato|contato para imprensa|contacto para a imprensa|assessoria de
    imprensa|ficha|perfil|quem é|o livro|o filme|o disco|para ler|para saber|em resumo|em números|raio-x|onde
    fica|ingressos|horários}:,
    para saber mais:, saiba mais:, bom saber:, vale saber:, serviço:, ficha técnica:, info:,
    {nota|notas|aviso} {aos editores|à redação|às redações|à redacção|às redacções|para editores|para
    jornalistas}:
  `),
  contributed: words(`
    participou desta reportagem, participaram desta reportagem, contribuiu para esta matéria, contribuíram para esta
    matéria, colaborou para esta reportagem, colaboraram para esta reportagem, colaborou nesta matéria, contribuiu
    com esta reportagem, contribuíram com esta reportagem,
    contribuiu para esta reportagem, contribuíram para esta reportagem, colaborou nesta reportagem,
    colaboraram nesta reportagem, colaborou com esta reportagem, colaboraram com esta reportagem, contribuiu
    para este artigo, contribuíram para este artigo, colaborou neste texto, colaborou com este texto
  `),
  farewell: patterns(`
    um abraço, abraços, até breve, até à próxima, até a próxima, beijinhos, com carinho, até logo,
    atenciosamente, cordialmente, com os melhores cumprimentos, melhores cumprimentos, com os melhores cumprimentos de, respeitosamente
  `),
  question: words('pergunta:, p:, perg:, entrevistador:, entrevistadora:'),
  answer: words('resposta:, r:, resp:'),
  furniture: ptPage(),
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
});
