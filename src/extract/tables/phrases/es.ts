import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['spanish-news']

/** Spanish. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# comentarios|deja tu comentario|ver comentarios|comentar|responder',
    moderation: 'denunciar|reportar comentario|hemos recibido tu denuncia',
    login: 'iniciar sesión|regístrate',
    subscribe: 'suscríbete',
    share: 'compartir|copiar enlace',
    control: 'tamaño de letra|imprimir|cerrar',
    ad: 'publicidad',
    related: 'noticias relacionadas|te puede interesar|lee también',
    popular: 'lo más leído|lo más visto',
  },
  start: {
    login: 'inicia sesión para',
    subscribe: 'suscríbete a',
    share: 'compartir en',
    consent: 'utilizamos cookies',
    author: 'por',
    date: 'publicado el|actualizado el',
  },
  part: {
    copyright: 'todos los derechos reservados|prohibida su reproducción',
  },
}
