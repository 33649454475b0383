import type { Text } from '@vpcanvas/text'

/** What the table is called where it is not open yet: its other words come with it. */
export const tableTitle: Text = { en: 'Table', ko: '표' }

/** The command that opens it. */
export const openTable: Text = { en: 'Edit as a table', ko: '표로 편집' }
