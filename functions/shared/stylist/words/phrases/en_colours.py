"""Colour: lightness first, then hue; a lone piece beside what would complete it: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "colour.clear": (
        "A wide gap in lightness between the {light} and the {dark} keeps top and bottom distinct.",
        "It is {upper} above and {lower} below, so the {top} and the {bottom} separate cleanly.",
        "The {dark|anchors} it and the {light|lifts} it, so the contrast reads clearly.",
    ),
    "colour.soft": (
        "The {top} and the {bottom} sit one shade apart, which makes an easy transition.",
        "From the {top} to the {bottom} the lightness shifts only a little, so it stays calm.",
        "A gentle step in lightness links the {top} with the {bottom}.",
    ),
    "colour.same": (
        "With the {top} and the {bottom} in one colour family, it reads almost like a set.",
        "Matching colours tie the {top} and the {bottom} together.",
        "One colour family runs through the {top} and the {bottom}, so nothing breaks the line.",
    ),
    "colour.close": (
        "The {top} and the {bottom} are close in lightness, so the line between them is soft. A light accessory adds rhythm.",
        "With little lightness between the {top} and the {bottom}, a belt or bag would make a good break.",
        "Top and bottom are close in tone here ({top}, {bottom}); let the shoes bring the change.",
    ),
    "colour.close_sober": (
        "The {top} and the {bottom} are close in lightness, so the line between them is soft.",
        "With little lightness between the {top} and the {bottom}, it stays quiet.",
        "Top and bottom are close in tone here ({top}, {bottom}), which is calm.",
    ),
    "hue.neutral_sober": (
        "Basic colours throughout, so nothing clashes.",
        "Basics only, which keeps the colours quiet.",
        "No loud colour here, so it stays calm.",
    ),
    "hue.accent": (
        "Only the {accent|carries} colour, so the eye knows where to land.",
        "One colour, the {accent}, among basics: enough, and not too much.",
        "Between basics, the {accent|brings} the colour.",
    ),
    "hue.neutral": (
        "Basic colours throughout, so nothing clashes.",
        "With basics only, nothing you add will clash.",
        "No loud colour here, so it stays easy on the eye.",
    ),
    "hue.monochrome": (
        "One colour in different shades keeps it tidy.",
        "Staying in a single colour family makes it look considered.",
        "A narrow palette keeps the lines clean.",
    ),
    "hue.analogous": (
        "{one} and {other} are neighbours on the colour wheel, so they blend naturally.",
        "Similar hues run from {one} to {other}, which feels easy.",
        "{one} and {other} are close in hue, so neither shouts.",
    ),
    "hue.complementary": (
        "{one} and {other} sit opposite each other on the colour wheel, which is lively. Keep accessories neutral.",
        "Near opposites on the colour wheel, {one} and {other} stand out; leave the rest quiet.",
        "Opposites, {one} and {other}, give it energy. Neutral accessories calm it down.",
    ),
    "hue.mixed": (
        "{one} and {other} are quite different in hue, so settle it with black or white accessories.",
        "There is a lot of colour with {one} and {other}; keep the rest basic.",
        "Two separate hues ({one}, {other}) ask for neutral accessories.",
    ),
    "lone.clear": (
        "With the {piece}, {advised} would give a clear step in lightness.",
        "Next to {advised}, the {piece} would stand out cleanly.",
        "{advised} would balance the {piece} with a clear step in lightness.",
    ),
    "lone.soft": (
        "With the {piece}, {advised} would make a soft, one-shade step.",
        "{advised|is} close in lightness to the {piece}, which stays calm.",
        "Add {advised} and the lightness hardly changes, which stays calm.",
    ),
}
