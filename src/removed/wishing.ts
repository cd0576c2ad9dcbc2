import type { Block, Container, PageTree, Selection } from '../extract/page-tree.ts'
import { partsOf } from '../extract/parts.ts'
import type { PageApi } from '../injection/page-api.ts'
import type { Refining } from '../injection/refining.ts'
import type { Candidate, ListedPart, Reading } from '../messages.ts'
import { type PartRule, partRules } from '../settings/page-parts.ts'
import { candidatesIn } from './candidates.ts'
import { type Back, type Decision, decide } from './decide.ts'
import { firstWords, linesOf } from './first-words.ts'
import { selectorFor } from './selector.ts'

/** What the reader wants of one page: lists what was left out, puts it back, and changes every reading accordingly. */
export class Wishing implements Refining {
  #rules: readonly PartRule[] = []
  #back: Back[] = []
  #pick: Element | null = null
  /** Where the wishes belong; '' before any were known. */
  #url = ''
  /** Whether the rules are newer than what is stored. */
  #told = false
  #listed: { blocks: Block[]; selector: string | null }[] = []
  #offered: Container[] = []

  /**
   * @param page the page script, which may come later
   * @param load gives the rules of the page's site; while the browser's storage fails, those of before hold
   */
  constructor(
    private readonly page: () => PageApi | null,
    private readonly load: () => Promise<readonly PartRule[]>,
  ) {}

  async ready(): Promise<void> {
    if (this.#url !== document.URL) {
      this.#url = document.URL
      this.#back = []
      this.#pick = null
    }
    if (!this.#told) this.#rules = await this.load().catch(() => this.#rules)
    this.#told = false
  }

  readonly refine = (tree: PageTree, found: Selection): Selection => this.#decide(tree, found).selection

  async list({ title }: { title: string }): Promise<ListedPart[]> {
    if (this.#url !== document.URL) await this.ready()
    const { tree, selection: found } = this.#script.examine()
    const { selection, back, own } = this.#decide(tree, found)
    const removed = partsOf(tree, selection, title).map(({ container, ...part }) => {
      const rule = (container && own.get(container)) ?? null
      return { ...part, kind: part.reason, rule, selector: rule?.selector ?? (container && nameOf(container)) }
    })
    const brought = back.map((part) => ({ ...part, kind: 'back' as const, count: 1 }))
    this.#listed = []
    return [...brought, ...removed].map(({ kind, count, rule, selector, from, to }) => {
      const blocks = tree.blocks.slice(from, to)
      const id = this.#listed.push({ blocks, selector }) - 1
      return { id, kind, count, rule, selector, ...firstWords(blocks) }
    })
  }

  async look({ id }: { id: number }): Promise<string[]> {
    return linesOf(this.#listed[id]?.blocks ?? [])
  }

  bring({ id, back }: { id: number; back: boolean }): Promise<Reading> {
    const part = this.#listed[id]
    const first = part?.blocks[0]?.first
    const last = part?.blocks.at(-1)?.last
    this.#back = this.#back.filter((each) => each.first !== first)
    if (back && part && first && last) this.#back.push({ first, last, selector: part.selector })
    return this.#readAnew()
  }

  follow({ rules }: { rules: readonly PartRule[] }): Promise<Reading> {
    this.#rules = partRules(rules) ?? []
    return this.#readAnew()
  }

  async candidates(): Promise<Candidate[]> {
    if (this.#url !== document.URL) await this.ready()
    const { tree, selection: found } = this.#script.examine()
    this.#offered = candidatesIn(tree, found, this.#decide(tree, found).selection.keep)
    return this.#offered.map((container, id) => {
      const blocks = tree.blocks.filter(({ first }) => container.element.contains(first))
      return { id, selector: nameOf(container), ...firstWords(blocks) }
    })
  }

  pick({ id }: { id: number | null }): Promise<Reading> {
    this.#pick = id === null ? null : (this.#offered[id]?.element ?? null)
    return this.#readAnew()
  }

  get #script(): PageApi {
    const page = this.page()
    if (!page) throw new Error('The page script is not in this page')
    return page
  }

  #decide(tree: PageTree, found: Selection): Decision {
    return decide(tree, found, { rules: this.#rules, back: this.#back, pick: this.#pick })
  }

  #readAnew(): Promise<Reading> {
    this.#told = true
    return this.#script.readAsBefore()
  }
}

/** A selector for a part: for its outermost element, or one in it that holds the same. */
function nameOf(container: Container): string | null {
  const selector = selectorFor(container.element)
  const [only, ...others] = container.items
  return selector === null && only?.kind === 'container' && others.length === 0 ? nameOf(only) : selector
}
