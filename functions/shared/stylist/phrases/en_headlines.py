"""Headlines, at most 40 characters with the names in, and what is said when there is no outfit: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "head": (
        "{when}: {top}, {bottom}.",
        "{when}: {top} with {bottom}.",
        "{when}, {top} and {bottom}.",
    ),
    "head.one": (
        "{when}: the {piece}.",
        "{when}, go with the {piece}.",
        "{when}, just the {piece}.",
    ),
    "head.lone": (
        "No {empty} photo yet: the {piece} first.",
        "No {empty} yet, so just the {piece}.",
        "The {piece} only: no {empty} photo yet.",
    ),
    "head.refused": (
        "That leaves no {empty}: the {piece} only.",
        "No {empty} left, so just the {piece}.",
        "The {piece} only: no {empty} left.",
    ),
    "head.casual": (
        "More casual: {top}, {bottom}.",
        "Easier: {top} with {bottom}.",
        "Relaxed: {top} and {bottom}.",
    ),
    "head.dressy": (
        "Dressier: {top}, {bottom}.",
        "Smarter: {top} with {bottom}.",
        "A step up: {top} and {bottom}.",
    ),
    "head.same": (
        "Still the {top} and {bottom}.",
        "I'd keep the {top} and {bottom}.",
        "Again: {top} with {bottom}.",
    ),
    "head.change": (
        "New {slot}: the {piece}.",
        "Only the {slot} changed: {piece}.",
        "Swapped in the {piece}.",
    ),
    "head.another": (
        "This time: {top}, {bottom}.",
        "Another way: {top}, {bottom}.",
        "Next up: {top} with {bottom}.",
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
    "head.weather": (
        "{when}: {top}, {bottom}.",
        "{when}: {top} with {bottom}.",
        "{when}, {top} and {bottom}.",
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
