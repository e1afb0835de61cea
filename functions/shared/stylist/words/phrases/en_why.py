"""Answers to why, and to why not: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "why.head": (
        "Here is why.",
        "My reasons, in short.",
        "Why I chose this.",
    ),
    "why.nothing": (
        "I haven't chosen anything yet.",
        "Shall we pick an outfit first?",
        "First an outfit, then the reasons.",
    ),
    "why.piece": (
        "Why the {piece}.",
        "My reasons for the {piece}.",
        "Here is why I took the {piece}.",
    ),
    "why_not.head": (
        "I left the {piece} out this time.",
        "The {piece} came second this time.",
        "Not the {piece} this time.",
    ),
    "why_not.easy": (
        "{shape}: a step more relaxed than {code}, so something else came first.",
        "For {occasion} the {noun|is} a little easy. If you'd like it anyway, say “wear the {noun}”.",
        "{shape} would fall a step short of {code}. If you want it in, I'll build around it.",
    ),
    "why_not.dressed": (
        "{shape}: a step dressier than {occasion} asks for, so something lighter came first.",
        "For {occasion} the {noun|is} a little dressed up. If you'd like it anyway, say “wear the {noun}”.",
        "{shape} would go a step above {code}. If you want it in, I'll build around it.",
    ),
    "why_not.colour": (
        "The {piece|is} close in lightness to the {other}; the {chosen|gives} a clearer difference.",
        "Next to the {other} the {chosen|stands} out more than the {piece}.",
        "Little lightness lies between the {piece} and the {other}, so I took the {chosen}.",
    ),
    "why_not.refused": (
        "You asked me to leave it out. Changed your mind? Say “bring back the {noun}”.",
        "As you wished, I chose without the {noun}; “bring back the {noun}” puts it among the choices again.",
        "The {noun|was} ruled out by your wish. Say “bring back the {noun}” to undo that.",
    ),
    "why_not.close": (
        "The {piece|is} as formal as needed too. If you'd like it, say “wear the {noun}”.",
        "{shape} would keep to the level of {occasion}; I only showed something else first.",
        "The {piece|comes} next, with hardly any difference in formality. Say “wear the {noun}” and I'll build around it.",
    ),
}
