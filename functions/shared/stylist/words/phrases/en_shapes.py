"""Pattern, silhouette with formality, fit, and material (hedged unless the person said it): sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "pattern.one": (
        "The {pattern|stays} on the {busy} and the {plain|is} plain, so nothing competes.",
        "Being plain, the {plain|lets} the {pattern} of the {busy} speak.",
        "All the pattern is in the {busy}; the {plain|keeps} quiet.",
    ),
    "pattern.plain": (
        "Both are plain, which is tidy and leaves room for accessories.",
        "Neither has a pattern: simple and clean.",
        "The {top} and the {bottom}, both plain, keep it calm.",
    ),
    "pattern.one_sober": (
        "The {pattern} on the {busy} and the plain {plain} keep it tidy.",
        "The plain {plain|keeps} the {pattern} of the {busy} quiet.",
        "But for the {pattern} of the {busy} it is calm: the {plain|is} plain.",
    ),
    "pattern.plain_sober": (
        "Both are plain, which keeps it quiet.",
        "Neither has a pattern: simple and sober.",
        "The {top} and the {bottom}, both plain, keep it calm.",
    ),
    "pattern.two": (
        "Both the {top} and the {bottom} have a pattern; the quieter one of them is, the better.",
        "Two patterns share the attention, so keep everything else plain.",
        "Patterns meet in the {top} and the {bottom}; plain shoes and bag help.",
    ),
    "shape.fits": (
        "{shapes}: just right for {code}.",
        "With {shapes}, it suits {occasion}.",
        "{shapes}: that is {code}.",
    ),
    "shape.below": (
        "{shapes}: a step more relaxed than {code}.",
        "With {shapes}, it is a little easy for {occasion}.",
        "{shapes}: nearer to easy than to {code}.",
    ),
    "shape.above": (
        "{shapes}: a touch dressier than {code}.",
        "With {shapes}, it is slightly dressed up for {occasion}.",
        "With {shapes}, it is on the smart side; light shoes or rolled sleeves relax it.",
    ),
    "shape.everyday": (
        "{shapes}: everyday clothes. For {occasion}, something that moves more easily would be nice.",
        "With {shapes}, it is close to everyday wear; stretchy clothes are easier for {occasion}.",
        "{shapes}: more for every day than for {occasion}.",
    ),
    "shape.dress": (
        "The {piece|is} a whole outfit, so there is no top and bottom to match.",
        "One line from the {piece}: only shoes and a bag to choose.",
        "With the {piece}, top and bottom are settled in one go.",
    ),
    "fit.unknown": (
        "The fit is hard to tell from a photo.",
        "I can't be sure of the fit from photos alone.",
        "How closely it fits, a photo doesn't show.",
    ),
    "fit.tuck": (
        "Tuck the {top} in for neat, leave it out for easy.",
        "Tucked in, the {top|looks} tidy; left out, relaxed.",
        "A half tuck of the {top} is enough to tidy it up.",
    ),
    "fit.tuck_in": (
        "Tucked in, the {top|is} neat.",
        "Tuck the {top} in, and the set is complete.",
        "Here the {top|belongs} tucked in.",
    ),
    "fit.balance": (
        "The {loose|gives} room and the {slim|stays} trim, so they balance.",
        "Room in the {loose}, a close line in the {slim}: a good balance.",
        "Only the {loose|runs} loose, which keeps the whole in order.",
    ),
    "material.guess": (
        "The {piece|looks} like {material} (a photo can't say for sure). {effect}",
        "From the photo the {piece|seems} to be {material}. {effect}",
        "I take the {piece} for {material}. {effect}",
    ),
    "material.said": (
        "The {piece|is} {material}, as you said. {effect}",
        "You told me the {piece|is} {material}. {effect}",
        "The {piece|is} made of {material}. {effect}",
    ),
    "lone.fits": (
        "The {piece|is} formal enough for {occasion}.",
        "{shape}: the level is right for {occasion}.",
        "For {occasion} the {piece|has} the right level.",
    ),
    "lone.below": (
        "{shape}: a step easier than {occasion} asks for.",
        "The {piece|is} a little easy for {occasion}.",
        "For {occasion} the {piece|is} on the easy side.",
    ),
    "lone.above": (
        "{shape}: a step smarter than {occasion} asks for.",
        "The {piece|is} a little dressed up for {occasion}.",
        "For {occasion} the {piece|is} on the smart side.",
    ),
}
