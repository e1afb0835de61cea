"""Weather tips about material, and notes about what stood in the way: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "rain.general": (
        "a quick-drying polyester blend beats thick cotton, with a water-repellent layer on top. Leave suede at home.",
        "thick cotton gets heavy when wet; take a polyester blend for the {bottom}, a water-repellent layer, and no suede.",
        "a quick-drying polyester blend and a water-repellent layer work best. Avoid suede, it keeps water marks.",
    ),
    "rain.suede": (
        "the {piece|looks} like suede, which keeps water marks. Nylon or a rubber sole is safer.",
        "suede, as the {piece|seems} to be, doesn't like water. Nylon or a polyester blend is safer.",
        "if the {piece|is} suede, choose something else: nylon or a polyester blend dries quickly.",
    ),
    "rain.denim": (
        "denim takes long to dry. Instead of the {piece}, a polyester blend and a water-repellent layer are easier.",
        "wet denim gets heavy, so a quick-drying polyester blend beats the {piece}. Avoid suede shoes too.",
        "denim dries slowly; trade the {piece} for a polyester blend and a water-repellent layer.",
    ),
    "rain.delicate": (
        "{material}, as the {piece|seems} to be, can keep water marks. Add a water-repellent layer.",
        "if the {piece|is} {material}, rain is no friend: add a water-repellent layer and avoid suede.",
        "wet {material} can lose its shape, so put a water-repellent layer over the {piece}.",
    ),
    "rain.layerless": (
        "a quick-drying polyester blend beats thick cotton, and an umbrella does the rest. Leave suede at home.",
        "thick cotton gets heavy when wet; for the {bottom} choose a polyester blend, and rest the suede.",
        "a quick-drying polyester blend works best. Avoid suede, it keeps water marks.",
    ),
    "cold.layerless": (
        "thin wool or brushed cotton underneath keeps the warmth, and so does a scarf around the neck.",
        "a thin thermal under the shirt or knit is warmer than it looks.",
        "a thick wool knit and a scarf make the temperature easy to manage.",
    ),
    "cold.general": (
        "add a layer of wool or brushed cotton inside, and a scarf around the neck.",
        "two thin wool layers are warmer than one thick piece.",
        "a knit under a windproof layer makes the temperature easy to adjust.",
    ),
    "cold.wool": (
        "the {piece|looks} like {material} and will hold the warmth. A windproof layer on top helps.",
        "if the {piece|is} {material}, expect good insulation; wear thin cotton underneath.",
        "the {piece|seems} to be {material}, so fairly warm. A scarf keeps the wind out.",
    ),
    "heat.general": (
        "linen or thin cotton lets more air through than thick denim or polyester.",
        "an open weave such as linen or seersucker is cooler.",
        "thin cotton or linen in a light colour traps less heat.",
    ),
    "heat.linen": (
        "the {piece|looks} like linen and will let air through. Creases are fine.",
        "if the {piece|is} linen, that suits the heat; thin cotton underneath is fine.",
        "the {piece|seems} to be linen, so fairly cool. A blend creases less.",
    ),
    "rain.suited": (
        "the {piece|copes} well with water, so it is in.",
        "with the rain in mind I took the {piece}.",
        "the {piece|doesn't} mind a few drops.",
    ),
    "rain.layer": (
        "I added the {piece} on top; take it off when the rain stops.",
        "because of the rain, the {piece} goes on top.",
        "the {piece|keeps} what is underneath drier.",
    ),
    "snow.suited": (
        "the {piece|suits} a snowy day, so it is in.",
        "with the snow in mind I took the {piece}.",
        "the {piece|helps} on a snowy street.",
    ),
    "snow.layer": (
        "because of the snow, the {piece} goes on top.",
        "I added the {piece} for warmth.",
        "the {piece|keeps} what is underneath drier.",
    ),
    "cold.suited": (
        "the {piece|is} on the warm side, so it is in.",
        "with the cold in mind I took the {piece}.",
        "the {piece|holds} the warmth.",
    ),
    "cold.layer": (
        "I added the {piece} against the cold.",
        "the {piece} on top makes it warmer.",
        "the {piece|is} easy to take off indoors.",
    ),
    "cool_hours.layer": (
        "It gets cooler than by day, so the {piece|is} added on top.",
        "For the cooler hours the {piece|goes} on top.",
        "The {piece|is} for outside, where it is cooler than by day; indoors take it off.",
    ),
    "heat.suited": (
        "the {piece|is} on the cool side, so it is in.",
        "with the heat in mind I took the {piece}.",
        "the {piece|traps} less heat.",
    ),
    "note.short": (
        "For {occasion} I'd look for {code}; of what you have, this comes closest.",
        "It falls a little short of {code}. This is the closest your clothes get.",
        "The measure for {occasion} is {code}; I took the nearest set you own.",
    ),
    "note.guess": (
        "I took no. {number} for {a_noun}. If that's wrong, tap it to correct me.",
        "No. {number} looks like {a_noun} to me. Tell me if it isn't.",
        "I read no. {number} as {a_noun}; tap it if I'm wrong.",
    ),
    "note.empty_slot": (
        "Add one photo of {a_empty} and I'll make it a full outfit.",
        "With a photo of {a_empty} I can match the whole thing.",
        "One more photo, of {a_empty}, and I'll put both together.",
    ),
    "note.add_photos": (
        "Add one more piece and I'll show you other sets at once.",
        "A new photo means new combinations.",
        "Even one more photo opens up more choices.",
    ),
    "note.dislike": (
        "I'll leave out {what} from now on.",
        "No {what} then; I'll remember that.",
        "Understood: no {what} any more.",
    ),
    "note.owned": (
        "Noted: you have {what}.",
        "I'll remember that you own {what}.",
        "You have {what} already, so I won't suggest more.",
    ),
    "note.colour_unmet": (
        "There isn't enough {colour} for this among your clothes, so other colours fill in.",
        "It can't be done in {colour} alone yet, so I added other colours.",
        "One more {colour} piece would help; for now other colours fill in.",
    ),
    "note.custom": (
        "Nothing you added is quite right for {occasion}, so this is the closest.",
        "Your photos hold no real match for {occasion}; this set comes nearest.",
        "One piece isn't ideal for {occasion}; it is the best of what you have.",
    ),
}
