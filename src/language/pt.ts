/**
 * Portuguese. Prints as the newspapers of Brazil do (1º de março de 2026); `ptPT` has the first of the month and the
 * quotation marks of Portugal.
 */
import type { Language } from './language.ts';
import { ptPage } from './page-pt.ts';
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
