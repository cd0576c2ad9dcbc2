import { parseSync } from 'vite'
import type { SourceFile } from './files.ts'

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

/** Top-level statements of a TypeScript file. */
export function statements({ path, text }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  return program.body as unknown as SyntaxNode[]
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

/** A node and everything in it; `enter` answers false to stay out of a node. */
export function* inside(node: SyntaxNode, enter: (node: SyntaxNode) => boolean = () => true): Generator<SyntaxNode> {
  if (!enter(node)) return
  yield node
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) yield* inside(part, enter)
  }
}

/** The module that an import or re-export names, and whether only types cross. */
export function importsOf(file: SourceFile): { from: string; typesOnly: boolean }[] {
  return statements(file).flatMap((node) => {
    const source = node.source as { value: string } | null | undefined
    if (!source) return []
    return [{ from: source.value, typesOnly: (node.importKind ?? node.exportKind) === 'type' }]
  })
}

/** Line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
