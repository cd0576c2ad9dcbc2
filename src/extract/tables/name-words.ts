/** Words in and around names, of all languages together. Those before and after a name are in `languages/`. */

/** What people are: a part of a byline that says this is no further name. */
export const roles =
  /\b(?:editors?|writers?|reporters?|correspondents?|columnists?|contributors?|staff|director|manager|analyst|experts?|journalists?|photographers?|producer|specialist|founder|professor|president|redakteur(?:in)?|korrespondent(?:in)?|redacteur|journaliste|redactora?|periodista|corresponsal|giornalista|redaktør|корреспондент|обозреватель)\b/iu

/** Degrees and honours written after a name, with a comma, without their dots: part of the name's line, never a person. */
export const degrees: ReadonlySet<string> = new Set(
  'phd md ma ms ba bs rd rdn rn dvm jd mba mph ld ldn cpa cfp cfa esq jr sr ii iii pharmd psyd do dds dpt lcsw lmft lpc cscs facs faan facep cdces aprn np pa-c cpt vts lvt dacvb msw edd pmp cissp cpp psp e-ryt ceo cto cfo smt bsc msc'.split(
    ' ',
  ),
)

/** Words that are never (part of) a name: the line they stand in speaks of something else. */
export const notNames =
  /(?:^|\b)(?:https?:|www\.|follow|subscribe|share|comments?|read more|min(?:ute)?s? read|^read$|agree|view all|all posts|more from|posts by|updated|published|reviewed|last modified|click|sign in|log ?in|advertisement|affiliate|cookie|privacy|copyright|category|tags?|search|menu|reply|replies|member since|joined)(?:\b|$)|©|@\S+\.\S+/i

/** Accounts and placeholders that stand where a name should be. Compared whole, in lower case. */
export const emptyNames: ReadonlySet<string> = new Set(
  'admin|administrator|author|authors|editor|root|user|guest|null|undefined|none|unknown|anonymous|n/a|na|webmaster|wordpress|wpadmin|wp-admin|by|default|test|superuser|super user|site admin|website|home|관리자|기자|편집부|管理员|管理員|記者|编辑|作者|redaktion|name|profile|staff|person|organization'.split(
    '|',
  ),
)
