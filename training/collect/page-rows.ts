/** A page as the trainer sees it. */
export interface PageRows {
  /** Numbers of each block, block after block, as bfloat16 in base64. */
  rows: string
  /** Text of each block. */
  blocks: string[]
  /** Index of the container each block stands in, and of the container around each container (-1 for the root). */
  parents: number[]
  containers: number[]
}
