/**
 * Where AWS writes things down. A fact, a rule or a kind names its source as a key and a page, and the reader gets
 * a link to the documentation itself.
 */
const sources = {
  /** Amazon VPC User Guide */
  vpcug: 'https://docs.aws.amazon.com/vpc/latest/userguide/PAGE.html',
  /** Amazon VPC Peering Guide */
  peering: 'https://docs.aws.amazon.com/vpc/latest/peering/PAGE.html',
  /** AWS PrivateLink Guide */
  plink: 'https://docs.aws.amazon.com/vpc/latest/privatelink/PAGE.html',
  /** AWS Transit Gateway Guide */
  tgw: 'https://docs.aws.amazon.com/vpc/latest/tgw/PAGE.html',
  /** AWS Site-to-Site VPN User Guide */
  s2svpn: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/PAGE.html',
  /** Amazon EC2 User Guide */
  ec2ug: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/PAGE.html',
  /** Amazon EC2 API Reference; the page is the name of an operation or a data type */
  ec2api: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PAGE.html',
  /** Amazon EC2 error codes; one page, so it is named without a page */
  ec2err: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
  /** Amazon ElastiCache User Guide */
  ecug: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/PAGE.html',
  /** Amazon ElastiCache API Reference; the page is the name of an operation or a data type */
  ecapi: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_PAGE.html',
  /** CloudFormation Template Reference */
  cfn: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/PAGE.html',
  /** AWS Security Hub User Guide */
  sechub: 'https://docs.aws.amazon.com/securityhub/latest/userguide/PAGE.html',
  /** AWS Systems Manager User Guide */
  ssmug: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/PAGE.html',
  /** AWS Regions and Availability Zones */
  regions: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/PAGE.html',
  /** CloudFormation Linter, the page is a file of its documentation without its ending */
  cfnlint: 'https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/PAGE.md',
  /** Terraform AWS provider; the page is a resource's name without `aws_` */
  tf: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/PAGE.html.markdown',
} as const

export type DocsSource = keyof typeof sources

/** The keys of the sources, in the order in which they are listed. */
export const docsSources = Object.keys(sources) as readonly DocsSource[]

/**
 * The address of a documentation page: `docs('vpcug', 'subnet-sizing')`. A page may carry an anchor
 * (`'subnet-sizing#subnet-sizing-ipv4'`), and the operation stands for its page in an API reference
 * (`docs('ec2api', 'CreateVpc')`). `ec2err` is one page and is named alone.
 */
export function docs(source: 'ec2err'): string
export function docs(source: Exclude<DocsSource, 'ec2err'>, page: string): string
export function docs(source: DocsSource, page = ''): string {
  const [name = '', anchor] = page.split('#')
  const address = sources[source].replace('PAGE', name)
  return anchor === undefined ? address : `${address}#${anchor}`
}
