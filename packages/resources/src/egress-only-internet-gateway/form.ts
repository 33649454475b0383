import { tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import { facts } from './facts.ts'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

export const form: Form<EgressOnlyInternetGatewayProps> = { facts, sections: [tagsSection()] }
