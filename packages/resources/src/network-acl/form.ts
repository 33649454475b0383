import type { Form } from '../form.ts'
import type { NetworkAclProps } from './schema.ts'

export const form: Form<NetworkAclProps> = { sections: [] }
