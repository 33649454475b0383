import { learningDesign, openCopy } from '../learning/designs.ts'
import { designs, keeper, openFile } from '../files/start.ts'
import { editor } from '../store/useEditor.ts'
import { tour } from './session.ts'
import { tourWords } from './words.ts'

/** Opens the design of the tour, as one of the person's own, and begins. */
export async function beginTour(step = 0): Promise<void> {
  const title = { en: tourWords.en.design, ko: tourWords.ko.design }
  if (await openCopy(() => learningDesign('repairs/tour'), title))
    tour.setState({ isOn: true, step, design: editor.design().id })
}

/** Goes back to the tour's design: the file that has it, or else a new copy. */
export async function backToDesign(): Promise<void> {
  const { design, step } = tour.getState()
  const files = await designs.list().catch(() => [])
  const file = files.find(({ id }) => id === design)
  if (!file) return beginTour(step ?? 0)
  await keeper.flush()
  await openFile(file.file)
}
