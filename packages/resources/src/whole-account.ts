type Answer = Readonly<Record<string, unknown>>

/**
 * For tests: answers with what AWS would list besides, as every account has it: a network ACL that lets everything
 * through and a main route table for each VPC that shows none, interfaces of the hosts, and lists that are empty.
 */
export function wholeAccount(answers: readonly Answer[]): readonly Answer[] {
  const all = (key: string): readonly Answer[] => answers.flatMap((one) => listAt(one, key))
  const vpcs = all('Vpcs').flatMap((one) => textAt(one, 'VpcId') ?? [])
  const associations = (key: string) => all(key).flatMap((one) => listAt(one, 'Associations'))
  const filtered = new Set(associations('NetworkAcls').map((one) => one['SubnetId']))
  const routed = new Set(
    all('RouteTables').flatMap((one) =>
      listAt(one, 'Associations').some(({ Main }) => Main === true) ? one['VpcId'] : [],
    ),
  )
  return [
    ...answers,
    {
      NetworkAcls: vpcs.map((VpcId) => ({
        NetworkAclId: VpcId.replace('vpc', 'acl'),
        VpcId,
        IsDefault: true,
        Associations: all('Subnets')
          .filter((one) => one['VpcId'] === VpcId && !filtered.has(one['SubnetId']))
          .map(({ SubnetId }) => String(SubnetId))
          .toSorted()
          .map((SubnetId) => ({ SubnetId, NetworkAclAssociationId: `aclassoc-${SubnetId}` })),
        Entries: [false, true].flatMap((Egress) => [
          { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'allow', RuleNumber: 100 },
          { Ipv6CidrBlock: '::/0', Egress, Protocol: '-1', RuleAction: 'allow', RuleNumber: 101 },
          { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'deny', RuleNumber: 32767 },
        ]),
      })),
    },
    {
      RouteTables: vpcs
        .filter((VpcId) => !routed.has(VpcId))
        .map((VpcId) => ({
          RouteTableId: VpcId.replace('vpc', 'rtb'),
          VpcId,
          Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
          Routes: [],
        })),
    },
    { InternetGateways: [] },
    {
      NetworkInterfaces: all('Reservations')
        .flatMap((one) => listAt(one, 'Instances'))
        .filter(({ State }) => (State as Answer | undefined)?.['Name'] !== 'terminated')
        .flatMap(({ InstanceId, ...instance }) =>
          listAt(instance, 'NetworkInterfaces').map((one) => ({
            ...one,
            Attachment: { ...(one['Attachment'] as Answer), InstanceId },
          })),
        ),
    },
  ]
}

function listAt(one: Answer, key: string): readonly Answer[] {
  const list = one[key]
  return Array.isArray(list) ? (list as readonly Answer[]) : []
}

function textAt(one: Answer, key: string): string | undefined {
  const value = one[key]
  return typeof value === 'string' ? value : undefined
}
