import axe from 'axe-core'

/** What axe finds wrong with what is on the page, by rule and place; rules for whole documents are left to e2e. */
export async function axeViolations(context: Element): Promise<string[]> {
  const { violations } = await axe.run(context, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}
