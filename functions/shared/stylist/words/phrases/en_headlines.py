"""Headlines, at most 70 characters with the names in, and what is said when there is no outfit: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "head": (
        "{when}, I'd wear the {top} with the {bottom}.",
        "{when}, go with the {top} and the {bottom}.",
        "{when}, I chose the {top} and the {bottom}.",
    ),
    "head.one": (
        "{when}, I'd wear the {piece}.",
        "{when}, go with the {piece}.",
        "{when}, just put on the {piece}.",
    ),
    "head.lone": (
        "No {empty} photo yet, so I start with the {piece}.",
        "No {empty} yet, so just the {piece} for now.",
        "Only the {piece} so far: no {empty} photo yet.",
    ),
    "head.refused": (
        "That leaves no {empty}, so I kept only the {piece}.",
        "With no {empty} left, there is just the {piece}.",
        "Only the {piece} left, and no {empty}.",
    ),
    "head.casual": (
        "For a more casual take, wear the {top} with the {bottom}.",
        "To make it easier, go with the {top} and the {bottom}.",
        "More relaxed: the {top} with the {bottom}.",
    ),
    "head.dressy": (
        "To dress it up, wear the {top} with the {bottom}.",
        "A step smarter: the {top} and the {bottom}.",
        "For a dressier look, go with the {top} and the {bottom}.",
    ),
    "head.warmer": (
        "For more warmth, wear the {top} with the {bottom}.",
        "Warmer: the {top} with the {bottom}.",
        "To stay warmer, go with the {top} and the {bottom}.",
    ),
    "head.cooler": (
        "To keep cooler, wear the {top} with the {bottom}.",
        "Lighter on the skin: the {top} and the {bottom}.",
        "Cooler: the {top} with the {bottom}.",
    ),
    "head.brighter": (
        "For brighter colours, wear the {top} with the {bottom}.",
        "Brighter: the {top} with the {bottom}.",
        "To lighten it up, go with the {top} and the {bottom}.",
    ),
    "head.darker": (
        "For darker colours, wear the {top} with the {bottom}.",
        "Darker: the {top} with the {bottom}.",
        "To tone it down, go with the {top} and the {bottom}.",
    ),
    "head.same": (
        "I'd still wear the {top} with the {bottom}.",
        "I'd keep the {top} and the {bottom}.",
        "The {top} and the {bottom} are still my choice.",
    ),
    "head.change": (
        "I changed only the {slot}: now the {piece}.",
        "Everything stays but the {slot}: try the {piece}.",
        "I swapped in the {piece} and kept the rest.",
    ),
    "head.another": (
        "This time, wear the {top} with the {bottom}.",
        "Another way is the {top} with the {bottom}.",
        "You could also wear the {top} with the {bottom}.",
    ),
    "head.nothing_else": (
        "Nothing else to swap in yet.",
        "That's every match I have so far.",
        "No other piece to change it to yet.",
    ),
    "head.short": (
        "These are my picks for you.",
        "This is what I'd wear.",
        "I'd go with this set.",
    ),
    "none.empty": (
        "Please add one photo of clothes.",
        "I need a photo of clothes first.",
        "Show me one piece of clothing first.",
    ),
    "none.empty.reply": (
        "With one top and one bottom I can choose a full outfit. With a single piece I'll tell you what to wear it with.",
        "Even one piece is enough to suggest colours and shapes. With a top and a bottom it becomes an outfit.",
        "A photo on a hanger is fine. A top and a bottom make an outfit, and a dress does it alone.",
    ),
    "none.extras": (
        "The {piece} alone: no outfit yet.",
        "Clothes for the {piece} are still missing.",
        "Nothing to match the {piece} with yet.",
    ),
    "none.extras.reply": (
        "Please add a photo of a top, a bottom or a dress. For {occasion}, {advised} would match the {piece} in colour.",
        "I'll remember the {piece}. If you have something like {advised}, add a photo; the colours would work.",
        "With the {piece}, {advised} would be a safe choice. If you own something similar, show me a photo.",
    ),
    "none.refused": (
        "Without those, nothing is left to wear.",
        "Leaving those out, no clothes remain.",
        "That rules out everything you added.",
    ),
    "none.refused.reply": (
        "May I put one of them back? Or add a photo of something else.",
        "I'll stick to what you don't like. Add one more photo and I'll choose again.",
        "Loosen one wish or add a new photo, and I'll look again.",
    ),
    "head.weather": (
        "{when}, I'd wear the {top} with the {bottom}.",
        "{when}, go with the {top} and the {bottom}.",
        "{when}, I chose the {top} and the {bottom}.",
    ),
    "head.weather_still": (
        "{when}, of what you have: the {top} and the {bottom}.",
        "{when}, the {top} and the {bottom} come closest.",
        "{when}, the {top} with the {bottom} will have to do.",
    ),
    "none.unread": (
        "I'm still reading your clothes.",
        "Your photos are still being read.",
        "One moment, I'm reading your clothes.",
    ),
    "none.unread.reply": (
        "As soon as they are read I'll choose. In a hurry? Tap a photo and tell me what it is.",
        "Please ask again in a moment, or tap a photo and pick its kind.",
        "Once I know what they are, I'll put an outfit together. You can tap a photo and say it yourself.",
    ),
}
