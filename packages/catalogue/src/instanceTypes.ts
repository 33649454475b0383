/**
 * EC2 instance types: the common ones to choose from, and what a name tells of any other. The list is a choice, not a
 * limit: AWS adds types every month.
 *
 * Families and sizes: cfn-lint 1.58 (MIT-0), retrieved 2026-11. Names:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
 */
export interface InstanceFamily {
  /** `t4g` */
  readonly name: string
  /** From the smallest on. */
  readonly sizes: readonly string[]
}

export type Architecture = 'x86_64' | 'arm64' | 'x86_64_mac' | 'arm64_mac'

const burst = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge']
const flex = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge']
const intel = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge']
const graviton = ['medium', ...intel]

/** Families of the current generations that a client of a cache commonly runs on, the cheapest first. */
export const instanceFamilies: readonly InstanceFamily[] = [
  { name: 't4g', sizes: burst },
  { name: 't3a', sizes: burst },
  { name: 't3', sizes: burst },
  { name: 'm7g', sizes: graviton },
  { name: 'm8g', sizes: graviton },
  { name: 'm7i-flex', sizes: flex },
  { name: 'm7i', sizes: intel },
  { name: 'm8i', sizes: intel },
  { name: 'c7g', sizes: graviton },
  { name: 'c8g', sizes: graviton },
  { name: 'c7i-flex', sizes: flex },
  { name: 'c7i', sizes: intel },
  { name: 'c8i', sizes: intel },
  { name: 'r7g', sizes: graviton },
  { name: 'r8g', sizes: graviton },
  { name: 'r7i', sizes: intel },
  { name: 'r8i', sizes: intel },
]

/** Every instance type worth offering, family by family and from the smallest on. */
export const suggestedInstanceTypes: readonly string[] = instanceFamilies.flatMap(({ name, sizes }) =>
  sizes.map((size) => `${name}.${size}`),
)

const typeName =
  /^(?<series>[a-z]+?)(?<rest>(?:-?\d|-m\d)[a-z0-9]*(?:-[a-z0-9]+)*)\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/

/** Whether a text is formed like the name of an instance type (`m7i-flex.large`); AWS may still not have it. */
export function isInstanceTypeName(text: string): boolean {
  return typeName.test(text)
}

/**
 * The processor architecture of an instance type, read from its name: a `g` among the letters after the generation
 * means Graviton (`t4g`, `c7gn`, `x2gd`), `gb` the Grace processors of the GB series, and `mac` an Apple computer
 * (Intel in `mac1`, Apple silicon in all others). Undefined when the text is not the name of an instance type.
 */
export function architectureOf(type: string): Architecture | undefined {
  const { series, rest } = typeName.exec(type)?.groups ?? {}
  if (series === undefined || rest === undefined) return undefined
  if (series === 'mac') return rest === '1' ? 'x86_64_mac' : 'arm64_mac'
  if (series === 'a') return 'arm64'
  return /^\d+[a-z]*g/.test(rest) || rest.includes('-gb') ? 'arm64' : 'x86_64'
}
