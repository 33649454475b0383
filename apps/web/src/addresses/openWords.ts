/** What opens the planner; apart, so that nothing else of it comes with the page. */
export const openWords = {
  title: { en: 'Addresses', ko: '주소' },
  open: { en: 'Plan addresses', ko: '주소 계획' },
}
