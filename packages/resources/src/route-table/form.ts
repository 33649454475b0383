import type { Form } from '../form.ts'
import type { RouteTableProps } from './schema.ts'

export const form: Form<RouteTableProps> = { sections: [] }
