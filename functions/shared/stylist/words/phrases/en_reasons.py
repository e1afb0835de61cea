"""What an alternative changes, and what a missing piece is good for: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
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
        "The {new|narrows} the gap in lightness more than the {old}, so it is calmer.",
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
        "Fills the gap, in a colour that goes with what you have on.",
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
        "It holds your things, and a basic colour leaves the clothes in peace.",
        "Any size that doesn't break the look will do.",
        "In a basic colour it looks tidy in the hand.",
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
    "alt.pattern": (
        "The {new} instead of the {old}: much the same colour, another pattern.",
        "With the {new} the colour stays and the pattern changes.",
        "For another pattern take the {new} instead of the {old}.",
    ),
    "alt.kind": (
        "The {new} instead of the {old}: just as formal, another shape.",
        "With the {new} the level stays and the silhouette changes.",
        "For another shape take the {new} instead of the {old}.",
    ),
}
