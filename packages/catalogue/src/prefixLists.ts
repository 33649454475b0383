/**
 * The ids that AWS gives the prefix lists of its gateway services: the same in every account of a region, and given
 * anew in each region. Collected from published templates and route tables (2026-11); regions that are not here are
 * known from what an account prints alone.
 * https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
 */
const ids: Readonly<Record<string, string>> = {
  'ap-northeast-1 pl-61a54008': 's3',
  'ap-northeast-2 pl-78a54011': 's3',
  'ap-south-1 pl-78a54011': 's3',
  'ap-southeast-1 pl-6fa54006': 's3',
  'ap-southeast-2 pl-6ca54005': 's3',
  'eu-central-1 pl-6ea54007': 's3',
  'eu-west-1 pl-6da54004': 's3',
  'sa-east-1 pl-6aa54003': 's3',
  'us-east-1 pl-02cd2c6b': 'dynamodb',
  'us-east-1 pl-63a5400a': 's3',
  'us-east-2 pl-7ba54012': 's3',
  'us-west-1 pl-6ba54002': 's3',
  'us-west-2 pl-68a54001': 's3',
}

/** The name of a list of AWS's own by its id in a region: `com.amazonaws.us-east-1.s3`. Undefined where it is not known. */
export function awsPrefixListNamed(region: string, id: string): string | undefined {
  const key = `${region} ${id}`
  return Object.hasOwn(ids, key) ? `com.amazonaws.${region}.${ids[key]}` : undefined
}

/**
 * What a list of AWS's own counts for among routes and rules, by the end of its name.
 * https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html#aws-managed-prefix-list-weights
 */
const weights: readonly (readonly [end: string, weight: number])[] = [
  ['.cloudfront.origin-facing', 55],
  ['.dynamodb', 1],
  ['.groundstation', 5],
  ['.route53-healthchecks', 25],
  ['.s3express', 6],
  ['.s3', 1],
  ['.vpc-lattice', 10],
]

/** Undefined where AWS says none. */
export function awsPrefixListWeight(name: string): number | undefined {
  return weights.find(([end]) => name.endsWith(end))?.[1]
}

/** Services with gateway endpoints: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
export const gatewayServices: readonly string[] = ['s3', 'dynamodb', 's3express']
