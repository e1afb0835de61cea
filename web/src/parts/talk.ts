// The conversation, in a file of its own: it is fetched with the first photo, which takes longer to be read, and never by a mere look.
import { Later } from './later.svelte'

export const conversation = new Later(async () => (await import('../conversation/ConversationPage.svelte')).default)
