import type { Form } from '../form.ts'
import type { VpcPeeringProps } from './schema.ts'

export const form: Form<VpcPeeringProps> = { sections: [] }
