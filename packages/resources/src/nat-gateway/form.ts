import type { Form } from '../form.ts'
import type { NatGatewayProps } from './schema.ts'

export const form: Form<NatGatewayProps> = { sections: [] }
