import { tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import type { InternetGatewayProps } from './schema.ts'

export const form: Form<InternetGatewayProps> = { sections: [tagsSection()] }
