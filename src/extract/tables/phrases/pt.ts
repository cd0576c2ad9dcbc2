import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['portuguese-news']

/** Portuguese. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# comentários|deixe seu comentário|comentar|responder',
    moderation: 'denunciar|denunciar comentário|sua denúncia foi recebida',
    login: 'entrar|cadastre-se',
    subscribe: 'assine',
    share: 'compartilhar|copiar link|compartilhe esta notícia',
    control: 'tamanho da letra|imprimir|fechar',
    ad: 'publicidade|continua após a publicidade',
    related: 'leia também|veja também|notícias relacionadas',
    popular: 'mais lidas|as mais lidas',
  },
  start: {
    login: 'faça login para',
    subscribe: 'assine nossa',
    share: 'compartilhe no',
    consent: 'usamos cookies para',
    author: 'por',
    date: 'publicado em|atualizado em',
  },
  part: {
    copyright: 'todos os direitos reservados',
  },
}
