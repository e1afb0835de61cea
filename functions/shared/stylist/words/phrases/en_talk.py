"""Questions about one slot, and small talk: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "extra.has": (
        "{slot_title}: the {piece}.",
        "I'd take the {piece}.",
        "The {piece} would do it.",
    ),
    "extra.advice": (
        "{slot_title}: {advised}.",
        "I'd go for {advised}.",
        "{advised} would work.",
    ),
    "extra.advice.reply": (
        "No photo shows {a_slot} yet, so this is colour and material only. {why} If you own it, say “I have {a_noun}”.",
        "I haven't seen {a_slot} of yours yet. {why} If you have something like it, add a photo.",
        "None of your photos shows {a_slot}, so here is only a colour to look for. {why}",
    ),
    "extra.none": (
        "Fine without {a_slot}.",
        "No {slot} needed here.",
        "It works without {a_slot}.",
    ),
    "extra.none.reply": (
        "For {occasion} the set is complete as it is. If you want to add something, repeat one of its colours.",
        "If you'd like one anyway, pick up the colour of the top or the bottom.",
        "If anything, a basic colour such as black or navy suits {occasion}.",
    ),
    "greeting": (
        "Hello, I'm Codi. Where are you going?",
        "Hi! What's the occasion today?",
        "Hello! What shall we dress for?",
    ),
    "greeting.reply": (
        "Name the occasion, such as “outfit for work”, and I'll choose from the clothes you added.",
        "Tell me the place and the weather, and I'll pick from your own clothes.",
        "Say where you're going and I'll match your pieces and tell you why.",
    ),
    "thanks": (
        "Glad it helps.",
        "Happy you like it.",
        "My pleasure!",
    ),
    "thanks.reply": (
        "If the weather turns or another occasion comes up, just say so.",
        "Curious about another set? Say “something else”.",
        "If it feels off when you try it on, tell me which piece and I'll change only that.",
    ),
    "help": (
        "I pick outfits from your own clothes.",
        "I put your clothes together.",
        "I choose what to wear from your photos.",
    ),
    "help.reply": (
        "Two things to try: name an occasion, “outfit for work”, or ask for one change, “change the bottoms”.",
        "Say “date outfit” and I'll choose a set; say “it's raining” and I'll think about material too.",
        "Name an occasion and I'll match your pieces; say “I hate black” and I'll leave it out from then on.",
    ),
    "out_of_reach": (
        "That's outside what I know.",
        "I can't help with that one.",
        "Clothes are all I do.",
    ),
    "out_of_reach.reply": (
        "Two things I can do: choose an outfit from your clothes, and tell you which material suits the weather.",
        "But I can put an outfit together from your clothes, or change just the one piece you point at.",
        "Ask me about clothes: an outfit for an occasion, or which colour and material would be nice to have.",
    ),
    "unclear": (
        "I didn't quite catch that.",
        "I'm not sure what you mean yet.",
        "That one I couldn't turn into an outfit.",
    ),
    "unclear.reply": (
        "Two things to try: say where you're going, “outfit for work”, or which piece to change, “change the bottoms”.",
        "Name the occasion in a word and I'll choose an outfit; just the weather, “it's raining”, works too.",
        "“What should I wear?” is enough for an outfit, and “without the jeans” leaves a piece out.",
    ),
    "weather": (
        "I can't see the weather yet.",
        "The weather is something I don't know yet.",
        "I don't know today's weather yet.",
    ),
    "weather.reply": (
        "Tell me if it rains or if it's cold, and I'll choose for that.",
        "One word about outside is enough; I'll match cloth and layer to it.",
        "Say “it's raining” or “it's cold” and I'll look at your clothes again.",
    ),
    "laugh": (
        "That made me smile too.",
        "Good to hear you laugh.",
        "Sounds like a good day.",
    ),
    "laugh.reply": (
        "Another occasion? Say “date outfit”. Another set? Say “something else”.",
        "If a piece should change, tell me which one; if the plan changes, tell me where you're going.",
        "Tell me where you're going and I'll choose, and if it rains I'll think of the cloth too.",
    ),
}
FIXED: dict[str, str] = {
    "body": "I don't judge bodies.",
    "body.reply": "Tell me which fit feels comfortable and I'll work with that.",
}
"""Said word for word (design section 6, Voice)."""
