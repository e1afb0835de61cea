// What the service worker and the page keep in Cache Storage, and under which addresses. None of them is ever asked of a server.

/** The page itself; one cache for each version. */
export const SHELL = 'codi-shell-'
/** The last looks: words and small pictures. */
export const LOOKS = 'codi-looks'
/** Photos that another app shared, until the page has them. */
export const SHARED = 'codi-shared'

/** Where the service worker finds what was kept. */
export const KEPT = '/kept/'
/** The file's name travels beside its bytes. */
export const FILE_NAME = 'x-codi-name'
/** Where a share that could not be taken in leads. */
export const SHARE_FAILED = '/?share=failed'
