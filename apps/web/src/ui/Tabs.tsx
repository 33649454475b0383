import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import './Tabs.css'

export interface TabItem {
  readonly id: string
  readonly title: ReactNode
  readonly content: ReactNode
}

/** Several panels, one at a time. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
  aside,
}: {
  readonly label: string
  readonly items: readonly TabItem[]
  readonly selected?: string
  onSelect?(id: string): void
  /** At the end of the row of tabs. */
  readonly aside?: ReactNode
}) {
  return (
    <AriaTabs
      className="tabs"
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <div className="tab-row">
        <TabList aria-label={label} className="tab-list" items={items}>
          {(item) => (
            <Tab id={item.id} className="tab">
              {item.title}
            </Tab>
          )}
        </TabList>
        {aside}
      </div>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
