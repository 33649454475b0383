export { endText, intentText, trafficText } from './intents/words.ts'
export { itemLabelOf, labelOf } from './labels.ts'
