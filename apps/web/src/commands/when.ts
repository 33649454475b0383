import { isEmptyDesign } from '@vpcanvas/model'
import type { Scene } from './command.ts'

/** When commands can be done. */
export const hasSelection = ({ editor }: Scene): boolean => editor.get().selection.size > 0
export const hasOne = ({ editor }: Scene): boolean => editor.get().selection.size === 1
export const hasResources = ({ editor }: Scene): boolean => !isEmptyDesign(editor.design())
