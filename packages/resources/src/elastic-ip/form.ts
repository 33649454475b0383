import type { Form } from '../form.ts'
import type { ElasticIpProps } from './schema.ts'

export const form: Form<ElasticIpProps> = { sections: [] }
