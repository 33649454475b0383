/** What is taken in at most. Far above anything real, far below what would stop a browser or a server. */
export const limits = {
  /** Bytes or characters of a design file. */
  design: 32 * 1024 * 1024,
  /** Bytes or characters of a template. AWS takes no more either: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
  template: 1024 * 1024,
  /** Objects and lists inside one another. */
  depth: 100,
  /** Objects, lists and values, aliases expanded. */
  nodes: 1_000_000,
  /** Characters of one value that a template puts together. */
  valueLength: 64 * 1024,
} as const
