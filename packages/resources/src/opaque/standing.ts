import { type Id, isKind, type Questions, type Resource } from '@vpcanvas/model'
import { securityGroupSchema } from '../security-group/schema.ts'
import { opaqueSchema } from './schema.ts'

/**
 * Whether a resource is kept from what AWS itself printed: it is there, whatever it is, and what names it has been
 * taken by AWS already.
 */
export function standsAtAws(resource: Resource | undefined): boolean {
  return isKind(opaqueSchema, resource) && resource.props.format === 'aws-json'
}

/** Who has a security group that is kept, and not only names it in a rule. */
export function guardedBy(view: Questions, group: Id): readonly Resource[] {
  return view.mentions(group).flatMap(({ by }) => (by.kind === securityGroupSchema.kind ? [] : [by]))
}

/** Whether a security group is kept, and guards somebody here: its members are known then, its rules are not. */
export function guardsHere(view: Questions, group: Id): boolean {
  return view.as(opaqueSchema, group)?.props.type === SECURITY_GROUP && guardedBy(view, group).length > 0
}

const SECURITY_GROUP = 'AWS::EC2::SecurityGroup'
