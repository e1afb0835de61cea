"""Why a piece is in an outfit, and a card's own line: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "item.busy_sober": (
        "The only {pattern} here, so nothing competes with the {other}.",
        "For all the {pattern}, the {other|keeps} it quiet.",
        "No other pattern but the {pattern}; the {other|is} the base.",
    ),
    "item.busy": (
        "The only {pattern} here, so nothing competes with the {other}.",
        "The {pattern|brings} the interest, and the {other|stays} quiet.",
        "The {pattern|does} the talking here; the {other|is} the base.",
    ),
    "item.light": (
        "{colour} that is lighter than the {other}, so both stand out.",
        "Its {colour} is lighter than the {other}, so the two separate.",
        "Its lighter {colour} brightens the {other}.",
    ),
    "item.dark": (
        "{colour} that is darker than the {other} and frames it clearly.",
        "Its {colour} is darker than the {other}, which grounds the look.",
        "Its darker {colour} gives the {other} some contrast.",
    ),
    "item.tone": (
        "Its {colour} is not far in lightness from the {other}, a soft transition.",
        "{colour} close in lightness to the {other}, so neither jumps out.",
        "In {colour}, near the {other} in tone, which stays calm.",
    ),
    "item.shape": (
        "{shape} in {colour} beside the {other}: the level is right for {occasion}.",
        "The {noun|is} as formal as {occasion} asks, in {colour}.",
        "{shape} in {colour}: that keeps to {code}.",
    ),
    "item.accent": (
        "The {colour} is the accent beside the {other}.",
        "The {colour} carries the look; the {other|stays} quiet.",
        "Next to the {other} the {colour} comes alive.",
    ),
    "item.only": (
        "In {colour} it is easy to match, and right for {occasion}.",
        "The {noun|is} good for {occasion}, in {colour} that goes with most things.",
        "The {colour} is an easy base for {occasion}.",
    ),
    "item.only_bright": (
        "The centre of a look for {occasion}; its {colour} wants basics around it.",
        "The {colour} is the star, so neutral shoes and bag will do.",
        "In {colour} the {noun|stands} out; keep accessories quiet.",
    ),
    "item.bare": (
        "The shape of the {noun} suits {occasion}.",
        "The {noun|fits} into a look for {occasion}.",
        "The shape of the {noun} is right for {occasion}.",
    ),
    "item.layer": (
        "A layer in {colour} that sits easily over the {other}.",
        "In {colour}, it goes over the {other} and comes off when it gets warm.",
        "The {noun|adds} a layer of {colour} over the {other}.",
    ),
    "item.finish": (
        "In {colour}, it finishes the look without fighting the {other}.",
        "The {colour} goes quietly with the {other}.",
        "A {colour} finish that suits {occasion}.",
    ),
    "item.finish_bright": (
        "A small dose of {colour} beside the {other}.",
        "A little {colour} to liven up the {other}.",
        "The {noun|brings} a little {colour} to the {other}.",
    ),
    "item.kept": (
        "You wanted this one, so the {other|was} matched to its {colour}.",
        "Kept as you asked; the {other|follows} its {colour}.",
        "Built around its {colour}, with the {other} to match.",
    ),
    "item.worn": (
        "You already have it on, in {colour}, so the {other|joins} it.",
        "The {colour} you are wearing stays, next to the {other}.",
        "The {noun} from your photo, in {colour}, beside the {other}.",
    ),
    "card.fits": (
        "{code} in {palette}.",
        "{palette}, matched for {occasion}.",
        "Put together in {palette} to suit {code}.",
    ),
    "card.short": (
        "{palette}, a little easy for {occasion}.",
        "As close to {code} as your clothes get, in {palette}.",
        "In {palette}, one step more relaxed than {code}.",
    ),
    "card.custom": (
        "{palette}, the closest you have for {occasion}.",
        "In {palette}, the nearest match for {occasion} so far.",
        "In {palette}; a better match for {occasion} may come with new photos.",
    ),
    "card.one": (
        "One {noun} in {colour}, enough for {occasion}.",
        "A {noun} in {colour} to build {code} on.",
        "The {noun} in {colour} is the centre of a look for {occasion}.",
    ),
    "card.partial": (
        "With {a_empty} added, the {piece|becomes} an outfit.",
        "The {piece|is} ready; {a_empty} would complete it.",
        "Not a full outfit yet: the {piece|waits} for {a_empty}.",
    ),
}
