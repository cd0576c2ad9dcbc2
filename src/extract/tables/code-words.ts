/** How pages mark up listings. */

/** Classes of line numbers and other furniture inside a listing: left out. Each with the highlighter that writes it. */
export const codeFurniture: ReadonlySet<string> = new Set([
  'linenos', // Pygments, Jekyll
  'linenodiv', // Pygments
  'lineno', // Pygments, Rouge
  'gutter', // SyntaxHighlighter, Hexo
  'rouge-gutter', // Rouge
  'gl', // Rouge
  'lnt', // Chroma (Hugo), tables
  'ln', // Chroma (Hugo), in line
  'line-number', // several
  'line-numbers-rows', // Prism
  'linenumber', // react-syntax-highlighter
  'react-syntax-highlighter-line-number',
  'hljs-ln-numbers', // highlightjs-line-numbers
  'blob-num', // GitHub
  'CodeMirror-linenumber', // CodeMirror 5
  'CodeMirror-gutter-wrapper', // CodeMirror 5
  'cm-gutters', // CodeMirror 6
  'crayon-nums', // Crayon
  'toolbar', // Prism, SyntaxHighlighter
  'crayon-toolbar', // Crayon
  'copy-button', // several
  'copybtn', // sphinx-copybutton
  'code-block-header', // several
])

/** Classes of a table, or of its cells, that show it is a listing with line numbers beside it. */
export const codeTables: ReadonlySet<string> = new Set([
  'highlighttable', // Pygments
  'rouge-table', // Rouge
  'lntable', // Chroma (Hugo)
  'hljs-ln', // highlightjs-line-numbers
  'crayon-table', // Crayon
  'js-file-line-container', // GitHub
  'blob-code', // GitHub
  'hljs-ln-code', // highlightjs-line-numbers
  'crayon-code', // Crayon
  'code', // Hexo, Jekyll, SyntaxHighlighter: the cell
])

/** Classes of other elements that hold a listing without a `<pre>` around it. */
export const codeBoxes: ReadonlySet<string> = new Set([
  'syntaxhighlighter', // SyntaxHighlighter
  'CodeMirror-code', // CodeMirror 5
  'cm-content', // CodeMirror 6
  'dp-highlighter', // SyntaxHighlighter 1
])

/** Beginnings of classes that name the language, the rest of the class being its name. Most telling first. */
export const languagePrefixes: readonly string[] = [
  'language-', // HTML's own advice; Prism, highlight.js, markdown writers
  'lang-', // Stack Exchange, older markdown writers
  'highlight-source-', // GitHub
  'highlight-text-', // GitHub
  'brush:', // SyntaxHighlighter
  'highlight-', // Sphinx
]

/** Words that stand beside one of these classes, as in `class="hljs python"`, `class="sourceCode python"`. */
export const languageCompanions: ReadonlySet<string> = new Set([
  'hljs',
  'sourceCode',
  'prettyprint',
  'syntaxhighlighter',
  'highlight',
])

/** Attributes that hold the language's name. */
export const languageAttributes: readonly string[] = [
  'data-lang',
  'data-language',
  'data-code-language',
  'data-enlighter-language',
]

/** Class words that look like a language and are none. */
export const notLanguages: ReadonlySet<string> = new Set([
  'none',
  'plain',
  'nohighlight',
  'no-highlight',
  'default',
  'auto',
  'undefined',
  'source',
  'wrapper',
  'container',
  'text',
  'line-numbers',
  'linenums',
  'hljs',
  'sourceCode',
  'numberSource',
  'nogutter',
  'prettyprinted',
  'lines',
  'numbers',
  'block',
  'copy',
  'dark',
  'light',
])
