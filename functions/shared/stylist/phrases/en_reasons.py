"""Reasons of a piece, of an alternative and of a missing piece: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "item.busy": (
        "The only {pattern} here, so nothing competes with the {other}.",
        "The {pattern|brings} interest, the {other|keeps} calm.",
        "All the pattern is here; the {other|is} the base.",
    ),
    "item.light": (
        "{colour} that is lighter than the {other}, so both stand out.",
        "Lighter than the {other}, so top and bottom separate.",
        "Its {colour} brightens the {other}.",
    ),
    "item.dark": (
        "{colour} that is darker than the {other} and frames it clearly.",
        "Darker than the {other}, which grounds the look.",
        "Its darker {colour} gives the {other} some contrast.",
    ),
    "item.tone": (
        "In {colour}, it runs on softly from the {other}.",
        "Close in lightness to the {other}, so no colour jumps out.",
        "Near in tone to the {other}, which stays calm.",
    ),
    "item.accent": (
        "The {colour} is the accent beside the {other}.",
        "This piece carries the colour; the {other|stays} quiet.",
        "Next to the {other} the {colour} comes alive.",
    ),
    "item.only": (
        "In {colour} it is easy to match, and right for {occasion}.",
        "The {colour} makes it the centre of a look for {occasion}.",
        "Good for {occasion}; the {colour} goes with most things.",
    ),
    "item.layer": (
        "A layer in {colour} that sits easily over the {other}.",
        "One more layer for the temperature, in a colour that suits the {other}.",
        "Over the {other} it smartens things up for {occasion}.",
    ),
    "item.finish": (
        "In {colour}, it finishes the look without fighting the {other}.",
        "The {colour} goes quietly with the {other}.",
        "A {colour} finish that suits {occasion}.",
    ),
    "item.kept": (
        "You wanted this one, so the {other} was matched to it.",
        "Kept as you asked; the colour of the {other} follows it.",
        "Built around this piece, with the {other} to match.",
    ),
    "item.worn": (
        "You already have it on, and its {colour} works with the {other}.",
        "The {colour} you're wearing suits the {other}.",
        "Seen in your photo: its {colour} goes with the {other}.",
    ),
    "alt.casual": (
        "With the {new} it is easier, but one step less formal.",
        "The easier choice: the {new|is} one step less formal than the {old}.",
        "Trade the {old} for the {new} and it relaxes by a step.",
    ),
    "alt.dressy": (
        "With the {new} it goes up a step in formality.",
        "The {new|is} smarter than the {old}.",
        "The dressier choice: the {new} instead of the {old}.",
    ),
    "alt.clearer": (
        "With the {new} the contrast is clearer.",
        "The {new|widens} the gap in lightness more than the {old}.",
        "Light and dark separate more with the {new}.",
    ),
    "alt.softer": (
        "With the {new} the contrast gets softer.",
        "The {new|narrows} the gap in lightness, so it is calmer.",
        "Light and dark come closer with the {new}.",
    ),
    "alt.colour": (
        "Just as formal, only the colour changes to the {new}.",
        "The {new} instead of the {old}: same mood, another colour.",
        "With the {new} the level stays and the colour changes.",
    ),
    "alt.add": (
        "The same outfit with {new} added.",
        "Everything stays, plus {new}.",
        "Adding {new} brings in one more colour.",
    ),
    "why.base": (
        "Makes this a full outfit.",
        "Fills the gap, and the colours carry on.",
        "That colour goes with most of what you have.",
    ),
    "why.finish": (
        "They finish the look at the same level.",
        "They keep to {code} and don't fight the colours.",
        "They round the look off neatly.",
    ),
    "why.same_as_shoes": (
        "Matched to the shoes, it ties the look together.",
        "It repeats the shoe colour, so nothing stands apart.",
        "It picks up the shoes for a clean finish.",
    ),
    "why.waist": (
        "It tidies the waist.",
        "It finishes the trousers neatly.",
        "It looks neat when the top is tucked in.",
    ),
    "why.lift": (
        "Over this it adds a step of formality.",
        "One layer makes it right for {occasion}.",
        "It dresses things up more than a shirt alone.",
    ),
    "why.warm": (
        "This set is a little light, so one more layer helps.",
        "Easy to take off when the day warms up.",
        "It lets you keep the inner layers light.",
    ),
    "why.light_step": (
        "Comfortable for a long walk and easy on the colours.",
        "They keep the look light all the way down.",
        "Easy feet make an easy day.",
    ),
    "why.carry": (
        "It holds your things and repeats a colour.",
        "Any size that doesn't break the look will do.",
        "It goes with the clothes, so it looks tidy in the hand.",
    ),
    "why.hands_free": (
        "Both hands free, and the look stays light.",
        "Easy to carry on a day of walking.",
        "The right size for a relaxed look.",
    ),
    "why.sun": (
        "It keeps the sun off and adds some rhythm.",
        "Handy when you're outside for long.",
        "Outdoors a hat makes things easier.",
    ),
    "why.other_colour": (
        "The same shape, only the colour changes.",
        "Shape as it is, another mood through colour.",
        "A shape you know, so it is easy to wear at once.",
    ),
    # The card's own line.
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
    "item.bare": (
        "Its shape suits {occasion}.",
        "The {noun|fits} into a look for {occasion}.",
        "Chosen for its shape, which is right for {occasion}.",
    ),
    "card.one": (
        "A good start for {occasion}.",
        "One piece to build {code} on.",
        "The centre of a look for {occasion}.",
    ),
    "item.only_bright": (
        "The centre of a look for {occasion}; its {colour} wants basics around it.",
        "The {colour} is the star, so neutral shoes and bag will do.",
        "In {colour} it stands out; keep accessories quiet.",
    ),
    "alt.easier": (
        "With the {new} it gets a little easier.",
        "The {new|is} a little more relaxed than the {old}; the level hardly drops.",
        "Slightly less formal: the {new|relaxes} it.",
    ),
    "alt.smarter": (
        "With the {new} it gets a little neater.",
        "The {new|is} slightly smarter than the {old}.",
        "The formality rises a little with the {new}.",
    ),
    "why.dry": (
        "They keep the water out better.",
        "Wet streets matter less with them.",
        "Easy to look after when they get wet.",
    ),
    "why.custom": (
        "A better match for {occasion}.",
        "It would suit {occasion} better.",
        "For {occasion} this is the better shape.",
    ),
    "item.finish_bright": (
        "A small dose of {colour} beside the {other}.",
        "A little {colour} to liven up the {other}.",
        "Its {colour} adds a change to the {other}.",
    ),
    "alt.kind": (
        "The {new} instead of the {old}: just as formal, another shape.",
        "With the {new} the level stays and the silhouette changes.",
        "For another shape take the {new} instead of the {old}.",
    ),
    "card.custom": (
        "{palette}, the closest you have for {occasion}.",
        "In {palette}, the nearest match for {occasion} so far.",
        "In {palette}; a better match for {occasion} may come with new photos.",
    ),
}
