// What a layout may never do, read from the page as it is shown now. Each function gives one line for each fault.
(() => {
    const LEAST = 24
    const name = (part) => {
        const words = (part.getAttribute('aria-label') || part.textContent || '').trim().slice(0, 40)
        return `${part.tagName.toLowerCase()}${part.dataset.testid ? `[${part.dataset.testid}]` : ''} ${words}`
    }
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
    const style = (part) => getComputedStyle(part)
    const shown = (part) =>
        part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0 && !part.closest('.hidden, [aria-hidden=true]')
    const targets = () =>
        [...top.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter((part) => shown(part) && !part.disabled && !part.matches('.skip'))
            .map((part) => [part, (part.closest('label') ?? part).getBoundingClientRect()])
    const scrollsAcross = (part) => /auto|scroll/.test(style(part).overflowX)
    const screen = document.documentElement.clientWidth

    /** The page, or a window in it, is wider than its place; a row that is meant to be swiped may be. */
    function sideways() {
        const wide = document.documentElement.scrollWidth
        const meant = (part) => style(part).scrollSnapType !== 'none' || part.matches('input, textarea, select')
        const inside = [...document.querySelectorAll('main, main *, dialog:modal, dialog:modal *')]
            .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && scrollsAcross(part) && shown(part) && !meant(part))
            .map((part) => `${name(part)} scrolls sideways: ${part.scrollWidth} px in ${part.clientWidth}`)
        return wide > screen ? [`the page is ${wide} px wide in ${screen}`, ...inside] : inside
    }

    /** Words that are not wholly there, but for a line that ends in an ellipsis. */
    function cut() {
        const worded = (part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim())
        return [...top.querySelectorAll('*')]
            .filter((part) => worded(part) && shown(part) && !part.closest('svg, option, textarea') && style(part).textOverflow !== 'ellipsis')
            .filter(isCut)
            .map((part) => `${name(part)} is cut off`)
    }
    function isCut(part) {
        const words = document.createRange()
        words.selectNodeContents(part)
        const box = words.getBoundingClientRect()
        for (let around = part; around && around !== document.documentElement; around = around.parentElement) {
            const edge = around.getBoundingClientRect()
            if (scrollsAcross(around) && style(around).scrollSnapType !== 'none') return false
            const leaves = box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 2
            if (/hidden|clip/.test(style(around).overflowX) && leaves) return true
        }
        return box.right > screen + 1
    }

    /** Two targets of the same layer that share a place. */
    function overlapping() {
        const layer = (part) => part.closest('header, .dock, .begin, dialog') ?? document.body
        const within = (x, y) => x.left >= y.left && x.right <= y.right && x.top >= y.top && x.bottom <= y.bottom
        const share = (x, y) => Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 2
        const all = targets()
        return all.flatMap(([part, box], index) =>
            all.slice(index + 1)
                .filter(([other, there]) => share(box, there) && !within(box, there) && !within(there, box) && layer(part) === layer(other))
                .map(([other]) => `${name(part)} lies over ${name(other)}`))
    }

    /** WCAG 2.2, 2.5.8: at least 24 px, or no other target in the circle of that size around its middle; a link in a sentence may be less. */
    function small() {
        const all = targets()
        const away = (box, there) => {
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
            return Math.hypot(Math.max(there.left - x, 0, x - there.right), Math.max(there.top - y, 0, y - there.bottom)) >= LEAST / 2
        }
        return all
            .filter(([part, box]) => Math.min(box.width, box.height) < LEAST - 0.5 && style(part).display !== 'inline')
            .filter(([part, box]) => all.some(([other, there]) => !other.contains(part) && !part.contains(other) && !away(box, there)))
            .map(([part, box]) => `${name(part)} is ${Math.round(box.width)} x ${Math.round(box.height)} px and has others beside it`)
    }
    return [...sideways(), ...cut(), ...overlapping(), ...small()]
})()
