// The windows that open over the page.
export { default as Confirm } from '../design/Confirm.svelte'
export { default as SessionsDialog } from '../sessions/SessionsDialog.svelte'
export { default as SettingsDialog } from '../settings/SettingsDialog.svelte'
export { default as SortTray } from '../start/SortTray.svelte'
export { default as PhotoDialog } from '../wardrobe/PhotoDialog.svelte'
