/** A table as lines of text: the first column flush left, numbers flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (found, row) => row.map((cell, column) => Math.max(found[column] ?? 0, cell.length)),
    [],
  )
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  return rows.map(line).join('\n')
}

/** A share or score with three decimals, "-" when not known. */
export const score = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

/** How many times as much, with one decimal; "-" when there is nothing to divide by. */
export const ratio = (value: number, by: number): string => (by > 0 ? `${(value / by).toFixed(1)} ×` : '-')
