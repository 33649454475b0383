// Put into every page before its own scripts: when frames were drawn, long tasks, and when the page was last busy.
;(() => {
  const probe = { frames: [], long: [], isOn: false, busy: 0 }
  globalThis.probe = probe
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.busy = Math.max(probe.busy, startTime + duration)
      if (probe.isOn) probe.long.push(duration)
    }
  }).observe({ entryTypes: ['longtask'] })
  let last = 0
  const tick = (time) => {
    if (time - last > 34) probe.busy = Math.max(probe.busy, performance.now())
    last = time
    if (probe.isOn) probe.frames.push(time)
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  let isPending = false
  // What changes in the page is seen two frames later.
  new MutationObserver(() => {
    if (isPending) return
    isPending = true
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isPending = false
        probe.busy = performance.now()
      }),
    )
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
})()
